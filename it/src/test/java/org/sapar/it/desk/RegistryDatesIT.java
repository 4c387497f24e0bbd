package org.sapar.it.desk;

import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sapar.registry.Amendment;
import org.sapar.registry.NewDocument;
import org.sapar.registry.NewMigrant;
import org.sapar.registry.NewPerson;
import org.sapar.registry.NewStay;
import org.sapar.registry.StayPurpose;

/** Slips of the pen in a year are told at their field; they do not reach the database. */
class RegistryDatesIT extends DeskTest {

    @ParameterizedTest
    @ValueSource(strings = {"-0005-01-01", "0999-06-01", "1899-12-31", "2101-01-01", "+10000-01-01"})
    void a_year_that_cannot_be_is_refused_at_its_field(String typed) {
        var day = LocalDate.parse(typed);

        assertField("birthDate", registration(day, LocalDate.of(2035, 1, 1), null));
        assertField("expiresOn", registration(LocalDate.of(1990, 3, 14), day, null));
        assertField("enteredOn", registration(LocalDate.of(1990, 3, 14), LocalDate.of(2035, 1, 1), day));
    }

    @ParameterizedTest
    @ValueSource(strings = {"-0005-01-01", "0999-06-01", "+10000-01-01"})
    void a_day_of_entry_that_cannot_be_is_not_amended(String typed) {
        var seen = registered();
        var told = new Amendment(
                Made.up().person().cyrillic(),
                "+79120000000",
                "ru",
                new NewStay("RU-SVE", StayPurpose.WORK, LocalDate.parse(typed)));

        assertBroken(() -> As.AIDA.call(() -> registry.amend(seen.getId(), seen.getVersion(), told)))
                .matches(broken -> broken.field().equals("enteredOn"));
    }

    private void assertField(String field, NewMigrant form) {
        assertBroken(() -> As.AIDA.call(() -> registry.register(form)))
                .matches(broken -> broken.field().equals(field));
    }

    private static NewMigrant registration(LocalDate born, LocalDate expires, LocalDate entered) {
        var made = Made.up();
        var who = made.person();
        var paper = made.document();
        return new NewMigrant(
                UUID.randomUUID(),
                new NewPerson(who.citizenship(), who.sex(), born, null, who.cyrillic(), who.latin()),
                new NewDocument(paper.type(), paper.country(), paper.number(), expires, null),
                new NewStay("RU-SVE", StayPurpose.WORK, entered),
                made.mobile(),
                true,
                "ru",
                null);
    }
}
