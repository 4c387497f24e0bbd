package org.sapar.registry;

import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sapar.registry.matching.Description;
import org.sapar.registry.matching.Description.Marks;

/** Describes files and forms, so that they can be compared. */
final class Descriptions {

    private Descriptions() {}

    static Description of(Migrant migrant) {
        return new Description(
                migrant.getNames().stream().map(MigrantName::getName).toList(),
                migrant.getSex(),
                migrant.getBirth(),
                migrant.getPin(),
                new Marks(
                        migrant.getDocuments().stream()
                                .filter(document -> document.getStatus() != DocumentStatus.CANCELLED)
                                .map(document -> Marks.document(document.getCountry(), document.getNumber()))
                                .collect(Collectors.toSet()),
                        migrant.getMobile()));
    }

    /**
     * Somebody at the counter, as far as he is known yet.
     *
     * @param mobile in E.164, or null
     */
    static Description of(PersonSought sought, String mobile) {
        var document = sought.document();
        return new Description(
                Stream.of(sought.cyrillic(), sought.latin())
                        .filter(Objects::nonNull)
                        .map(PersonName::tidy)
                        .filter(name -> !name.isEmpty())
                        .toList(),
                sought.sex() == null ? Sex.U : sought.sex(),
                sought.birthDate(),
                Pin.of(sought.pin()).map(Pin::value).orElse(null),
                new Marks(
                        document == null
                                ? Set.of()
                                : Set.of(Marks.document(document.country(), NewDocument.number(document.number()))),
                        mobile));
    }

    /** The form as far as it describes the person. */
    static PersonSought sought(NewMigrant form) {
        var person = form.person();
        return new PersonSought(
                person.cyrillic(), person.latin(), person.sex(), person.birthDate(), person.pin(), form.document());
    }
}
