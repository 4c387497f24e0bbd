package org.sapar.it.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sapar.registry.BirthDate;
import org.sapar.registry.BirthPrecision;
import org.sapar.registry.Migrant;
import org.sapar.registry.MigrantQuery;
import org.sapar.registry.MigrantRow;
import org.sapar.registry.NewMigrant;
import org.sapar.registry.NewPerson;
import org.sapar.registry.PersonField;
import org.sapar.registry.SuspicionAction;

/** Two files of one person may know of the birth no more than a month or a year, and not the same. */
class BirthIT extends PairTest {

    @ParameterizedTest
    @CsvSource({"YEAR, MONTH", "PLACEHOLDER, YEAR"})
    void a_birth_is_chosen_and_given_back_as_far_as_it_was_known(BirthPrecision ones, BirthPrecision others) {
        var one = known(null, ones);
        var other = known(one, others);
        assertKnown(one, ones);
        assertKnown(other, others);

        var chosen = decide(
                As.BAKYT, suspected(one, other), SuspicionAction.CONFIRM, one, Set.of(PersonField.BIRTH_DATE), null);
        assertKnown(one, others);
        decide(As.BAKYT, chosen, SuspicionAction.SEPARATE, null, Set.of(), "two brothers");
        assertKnown(one, ones);
        assertKnown(other, others);

        var left = decide(As.BAKYT, suspected(one, other), SuspicionAction.CONFIRM, one, Set.of(), null);
        assertKnown(one, ones);
        decide(As.BAKYT, left, SuspicionAction.SEPARATE, null, Set.of(), "two brothers after all");
        assertKnown(one, ones);
        assertKnown(other, others);
    }

    /** On the file and in the list of those who were found. */
    private void assertKnown(Migrant file, BirthPrecision precision) {
        var birth = birth(precision);
        assertThat(opened(file.getId()).getBirth()).isEqualTo(birth);
        assertThat(As.AIDA.call(() -> registry.find(new MigrantQuery(file.getFileNo(), null, 0, 5))))
                .extracting(MigrantRow::birthDate)
                .containsExactly(birth);
    }

    private Migrant known(Migrant beside, BirthPrecision precision) {
        var form = form(As.AIDA, "+79120000001", null);
        var who = form.person();
        var person =
                new NewPerson(who.citizenship(), who.sex(), birth(precision), who.pin(), who.cyrillic(), who.latin());
        return file(
                As.AIDA,
                beside,
                new NewMigrant(
                        form.id(), person, form.document(), form.stay(), form.mobile(), true, form.language(), null));
    }

    private BirthDate birth(BirthPrecision precision) {
        return new BirthDate(precision == BirthPrecision.PLACEHOLDER ? born.withDayOfYear(1) : born, precision);
    }
}
