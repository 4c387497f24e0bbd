package org.sapar.it.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.Test;
import org.sapar.it.Given;
import org.sapar.it.Soon;
import org.sapar.registry.BirthDate;
import org.sapar.registry.BirthPrecision;
import org.sapar.registry.DocumentType;
import org.sapar.registry.IdentityDocument;
import org.sapar.registry.MigrantName;
import org.sapar.registry.MigrantQuery;
import org.sapar.registry.NewDocument;
import org.sapar.registry.NewMigrant;
import org.sapar.registry.NewPerson;
import org.sapar.registry.PersonName;
import org.sapar.registry.PersonSought;
import org.sapar.registry.Sex;
import org.sapar.registry.Suspect;
import org.sapar.registry.matching.Finding;

/** A person who is on file already is seen before a second file comes about; see A1 in docs/scenarios.md. */
class DuplicateIT extends DeskTest {

    /** Of each test its own, so that its people are not taken for those of another. */
    private final Given given = Given.one();

    private final PersonName latin = new PersonName("SATYBALDIEV", given.latin(), null);

    private final PersonName cyrillic = new PersonName("Сатыбалдиев", given.cyrillic(), "Ысакович");

    /** Years that no other test uses, so that each test has its people to itself. */
    private final LocalDate born =
            LocalDate.of(1935, 3, 14).plusDays(ThreadLocalRandom.current().nextInt(9_000));

    @Test
    void the_old_file_is_offered_whatever_script_and_document_it_was_made_with() {
        var old = registered(form(new PersonName("Сатыбалдиев", given.cyrillic(), null), latin, born, null));

        var suspects = As.AIDA.call(() ->
                registry.check(new PersonSought(cyrillic, null, Sex.M, BirthDate.typed(born), pin(born), paper("PE"))));

        assertThat(suspects).first().matches(Suspect::isLikely).satisfies(suspect -> {
            assertThat(suspect.subjectId()).isEqualTo(old.id());
            assertThat(suspect.likeness().findings())
                    .containsExactly(Finding.BIRTH_SAME, Finding.GIVEN_SAME, Finding.SURNAME_SAME);
        });
    }

    @Test
    void a_second_file_comes_about_only_when_somebody_has_said_that_it_is_another_person() {
        var old = registered(form(cyrillic, latin, born, null));
        var again = form(cyrillic, latin, born, null);

        assertBroken(() -> As.AIDA.call(() -> registry.register(again)))
                .matches(broken -> broken.key().equals("registry.likely"));
        var other = As.AIDA.call(() -> registry.registerBeside(again, Set.of(old.id())));

        assertThat(other.getId()).isEqualTo(again.id());
        assertThat(As.AIDA.call(() -> registry.open(old.id())).migrant().getFileNo())
                .isNotEqualTo(other.getFileNo());
    }

    @Test
    void who_is_recognised_keeps_one_file_with_both_documents_and_both_names() {
        var old = registered(form(new PersonName("Сатыбалдиев", given.cyrillic(), null), latin, born, null));
        var seen = As.AIDA.call(() -> registry.open(old.id())).migrant();
        var brought = form(cyrillic, latin, born, pin(born));

        var file = As.AIDA.call(() -> registry.recognise(old.id(), seen.getVersion(), brought));
        var again = As.AIDA.call(() -> registry.recognise(old.id(), seen.getVersion(), brought));

        assertThat(file.getId()).isEqualTo(old.id());
        assertThat(again.getVersion()).isEqualTo(file.getVersion());
        assertThat(file.getPin()).isEqualTo(brought.person().pin());
        assertThat(file.getDocuments())
                .extracting(IdentityDocument::getNumber)
                .containsExactlyInAnyOrder(
                        old.document().number(), brought.document().number());
        assertThat(file.getNames())
                .extracting(MigrantName::getName)
                .containsExactlyInAnyOrder(old.person().cyrillic(), cyrillic, latin);
        assertThat(file.getNameCyrillic()).isEqualTo(cyrillic.full());
    }

    @Test
    void who_knew_only_the_year_of_birth_is_found_and_dated_once_the_passport_tells_the_day() {
        var told = dated(form(cyrillic, null, born, null), new BirthDate(born, BirthPrecision.YEAR));
        var old = As.AIDA.call(() -> registry.register(told));
        var brought = form(cyrillic, latin, born, pin(born));

        assertThat(As.AIDA.call(() -> registry.open(old.getId())).migrant().getBirth())
                .hasToString(Integer.toString(born.getYear()));
        assertThat(As.AIDA.call(() -> registry.check(
                        new PersonSought(cyrillic, latin, Sex.M, BirthDate.typed(born), pin(born), null))))
                .filteredOn(suspect -> suspect.subjectId().equals(old.getId()))
                .singleElement()
                .satisfies(suspect -> assertThat(suspect.likeness().findings())
                        .contains(Finding.BIRTH_YEAR)
                        .doesNotContain(Finding.BIRTH_SAME, Finding.BIRTH_OTHER));
        var file = As.AIDA.call(() -> registry.recognise(old.getId(), old.getVersion(), brought));
        assertThat(file.getBirth()).isEqualTo(BirthDate.typed(born));
    }

    private static NewMigrant dated(NewMigrant form, BirthDate birth) {
        var who = form.person();
        return new NewMigrant(
                form.id(),
                new NewPerson(who.citizenship(), who.sex(), birth, who.pin(), who.cyrillic(), who.latin()),
                form.document(),
                form.stay(),
                form.mobile(),
                true,
                form.language(),
                null);
    }

    @Test
    void who_was_recognised_after_somebody_else_saved_the_file_looks_again() {
        var old = registered(form(cyrillic, latin, born, null));

        assertBroken(() -> As.AIDA.call(() -> registry.recognise(old.id(), 17, form(cyrillic, latin, born, null))))
                .matches(broken -> broken.key().equals("conflict"));
    }

    @Test
    void a_file_with_another_personal_number_is_not_taken_for_this_person() {
        var old = registered(form(cyrillic, latin, born, pin(born)));
        var seen = As.AIDA.call(() -> registry.open(old.id())).migrant();
        var other = form(cyrillic, latin, born, pin(born).replaceAll(".....$", "98001"));

        assertBroken(() -> As.AIDA.call(() -> registry.recognise(old.id(), seen.getVersion(), other)))
                .matches(broken -> broken.key().equals("registry.pin.other"));
    }

    @Test
    void a_name_with_a_slip_is_found_by_those_who_look_for_it() {
        var rare = new PersonName("Токтонбубаев", "Эсенкелди", null);
        var known = registered(form(rare, null, born, pin(born)));
        var query = new MigrantQuery("Токтонбубоев Эсенкелди", null, 0, 25);

        assertThat(As.AIDA.call(() -> registry.find(query))).isEmpty();
        assertThat(Soon.is(() -> As.AIDA.call(() -> registry.alike(query)).stream()
                        .anyMatch(row -> row.id().equals(known.id()))))
                .isTrue();
    }

    @Test
    void a_telephone_finds_its_people_however_it_is_written() {
        var number = "55501" + ThreadLocalRandom.current().nextInt(1_000, 9_999);
        var form = form(cyrillic, latin, born, pin(born));
        var known = registered(new NewMigrant(
                form.id(), form.person(), form.document(), form.stay(), "+996" + number, true, "ky", null));

        var found = As.AIDA.call(() -> registry.find(new MigrantQuery("0" + number, null, 0, 25)));

        assertThat(found).extracting(row -> row.id()).containsExactly(known.id());
    }

    private NewMigrant registered(NewMigrant form) {
        As.AIDA.call(() -> registry.register(form));
        return form;
    }

    private static NewMigrant form(PersonName cyrillic, PersonName latin, LocalDate born, String pin) {
        var made = Made.up();
        return new NewMigrant(
                UUID.randomUUID(),
                new NewPerson("KG", Sex.M, born, pin, cyrillic, latin),
                paper("AC"),
                made.stay(),
                made.mobile(),
                true,
                "ky",
                null);
    }

    private static NewDocument paper(String series) {
        return new NewDocument(
                DocumentType.PASSPORT,
                "KG",
                series + ThreadLocalRandom.current().nextInt(1_000_000, 9_999_999),
                null,
                null);
    }

    private static String pin(LocalDate born) {
        return String.format(
                Locale.ROOT,
                "2%02d%02d%04d%05d",
                born.getDayOfMonth(),
                born.getMonthValue(),
                born.getYear(),
                99_000 + ThreadLocalRandom.current().nextInt(1_000));
    }
}
