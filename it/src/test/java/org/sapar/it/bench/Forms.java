package org.sapar.it.bench;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sapar.demo.SyntheticPerson;
import org.sapar.registry.NewDocument;
import org.sapar.registry.NewMigrant;
import org.sapar.registry.NewPerson;
import org.sapar.registry.NewStay;
import org.sapar.registry.PersonName;
import org.sapar.registry.PersonSought;
import org.sapar.registry.StayPurpose;

/** What somebody at the counter types about an invented person. */
final class Forms {

    private Forms() {}

    /** The registration form. */
    static NewMigrant registration(SyntheticPerson person) {
        return new NewMigrant(
                UUID.randomUUID(),
                new NewPerson(
                        person.citizenship(),
                        person.sex(),
                        person.birth().known(),
                        person.pin(),
                        person.name().cyrillic(),
                        person.name().latin()),
                document(person),
                new NewStay("RU-SVE", StayPurpose.WORK, null),
                person.contact().mobile(),
                true,
                person.contact().language(),
                null);
    }

    /** The same as far as it says who somebody is. */
    static PersonSought sought(SyntheticPerson person) {
        return new PersonSought(
                person.name().cyrillic(),
                person.name().latin(),
                person.sex(),
                person.birth().known(),
                person.pin(),
                document(person));
    }

    private static NewDocument document(SyntheticPerson person) {
        var papers = person.life().documents();
        var last = papers.get(papers.size() - 1);
        return new NewDocument(last.type(), last.country(), last.number(), last.expiresOn(), null);
    }

    /** The form as the interface for machines takes it. */
    static String json(NewMigrant form) {
        var person = form.person();
        var paper = form.document();
        return object(
                text("id", form.id()),
                "\"person\": "
                        + object(
                                text("citizenship", person.citizenship()),
                                text("sex", person.sex()),
                                text("birthDate", person.birthDate().day()),
                                text("birthPrecision", person.birthDate().precision()),
                                text("pin", person.pin()),
                                "\"cyrillic\": " + name(person.cyrillic()),
                                "\"latin\": " + name(person.latin())),
                "\"document\": "
                        + object(
                                text("type", paper.type()),
                                text("country", paper.country()),
                                text("number", paper.number())),
                "\"stay\": " + object(text("region", form.stay().region()), text("purpose", "WORK")),
                text("mobile", form.mobile()),
                text("language", form.language()),
                "\"consent\": true");
    }

    private static String name(PersonName name) {
        return object(
                text("surname", name.surname()), text("given", name.given()), text("patronymic", name.patronymic()));
    }

    /** Nothing for null. */
    private static String text(String member, Object value) {
        return value == null ? null : "\"" + member + "\": \"" + value + "\"";
    }

    private static String object(String... members) {
        return Stream.of(members).filter(Objects::nonNull).collect(Collectors.joining(", ", "{", "}"));
    }

    /** The forms of people. */
    static List<NewMigrant> registrations(List<SyntheticPerson> people) {
        return people.stream().map(Forms::registration).toList();
    }
}
