package org.sapar.registry;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sapar.identity.Standing;
import org.sapar.reference.GroupRule;

/** What may be told of many files at once, and taken back. */
class GroupRulesTest {

    private static final Instant NOW = Instant.parse("2026-11-21T05:00:00Z");

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    private static final LocalDate ENTERED = LocalDate.of(2026, 10, 1);

    private static final List<String> OURS = List.of("YEK");

    private static final GroupWish RUSSIAN = new GroupWish(GroupAction.LANGUAGE, "ru");

    private final Migrant file = file();

    @Test
    void what_is_gone_hidden_or_kept_elsewhere_is_left_as_it_is() {
        assertThat(outcome(RUSSIAN)).isEqualTo(GroupOutcome.CHANGED);
        assertThat(outcome(null)).as("nothing was said yet").isEqualTo(GroupOutcome.CHANGED);
        assertThat(GroupRules.outcome(file, RUSSIAN, 1, OURS)).isEqualTo(GroupOutcome.MEANWHILE);
        assertThat(GroupRules.outcome(file, RUSSIAN, 0, List.of("NVS"))).isEqualTo(GroupOutcome.OTHER_POST);
        assertThat(GroupRules.outcome(file, RUSSIAN, 0, List.of())).isEqualTo(GroupOutcome.OTHER_POST);
        file.protect("Айгүл", NOW);
        assertThat(outcome(RUSSIAN)).isEqualTo(GroupOutcome.PROTECTED);
        file.mergeInto(file());
        assertThat(outcome(RUSSIAN)).isEqualTo(GroupOutcome.MERGED);
        file.withdraw(NOW, TODAY, "Sent in by mistake");
        assertThat(outcome(RUSSIAN)).isEqualTo(GroupOutcome.WITHDRAWN);
    }

    @ParameterizedTest
    @CsvSource({
        "LANGUAGE,ky,SAME",
        "LANGUAGE,en,CHANGED",
        "REGION,RU-SVE,SAME",
        "REGION,RU-CHE,CHANGED",
        "REGION,KZ-ALA,OTHER_COUNTRY"
    })
    void only_what_says_otherwise_is_changed_and_nobody_is_moved_across_a_border(
            GroupAction action, String value, GroupOutcome expected) {
        assertThat(outcome(new GroupWish(action, value))).isEqualTo(expected);
    }

    @Test
    void nobody_without_a_stay_is_moved() {
        file.stay().orElseThrow().end(TODAY);

        assertThat(outcome(new GroupWish(GroupAction.REGION, "RU-CHE"))).isEqualTo(GroupOutcome.NO_STAY);
        assertThat(outcome(RUSSIAN)).isEqualTo(GroupOutcome.CHANGED);
    }

    @Test
    void a_stay_elsewhere_keeps_purpose_and_entry_and_goes_again_without_a_trace_on_the_journey() {
        var before = file.stay().orElseThrow();
        before.settle(new HostStay(null, "ул. Мира, 1", TODAY.plusDays(90), null, null), ENTERED);
        var line = line(new GroupWish(GroupAction.REGION, "RU-CHE"));

        line.make(TODAY);
        line.stand();
        var there = file.stay().orElseThrow();
        assertThat(there.getRegion()).isEqualTo("RU-CHE");
        assertThat(there.getEnteredOn()).isEqualTo(ENTERED);
        assertThat(there.getPurpose()).isEqualTo(StayPurpose.WORK);
        assertThat(there.getHost().address())
                .as("holds at the old address only")
                .isNull();
        assertThat(before.getLeftOn()).isEqualTo(TODAY);
        assertThat(line.valueBefore()).isEqualTo("RU-SVE");
        assertThat(line.stands()).isTrue();

        line.restore(NOW, TODAY);
        assertThat(file.stay()).contains(before);
        assertThat(before.getHost().address()).isEqualTo("ул. Мира, 1");
        assertThat(file.getStays()).containsExactly(before);
        assertThat(there.isUndone()).isTrue();
        assertThat(line.stands()).as("twice").isFalse();
    }

    @Test
    void what_somebody_told_otherwise_since_does_not_stand() {
        var line = line(RUSSIAN);
        line.make(TODAY);
        line.stand();
        assertThat(line.stands()).isTrue();

        file.put(PersonField.LANGUAGE, "en");
        assertThat(line.stands()).isFalse();
        file.put(PersonField.LANGUAGE, "ru");
        line.restore(NOW, TODAY);
        assertThat(file.getLanguage()).isEqualTo("ky");
    }

    @Test
    void the_most_files_that_go_from_one_value_are_told_first() {
        var before = List.of("ky", "ru", "ky").stream();

        assertThat(GroupLook.shifts(before)).containsExactly(new GroupShift("ky", 2), new GroupShift("ru", 1));
        assertThat(GroupLook.shifts(Stream.of((String) null))).containsExactly(new GroupShift(null, 1));
    }

    private GroupOutcome outcome(GroupWish wish) {
        return GroupRules.outcome(file, wish, 0, OURS);
    }

    private GroupLine line(GroupWish wish) {
        var form = new NewGroupChange(UUID.randomUUID(), wish, List.of(new SeenFile(file.getId(), 0)));
        var officer = new Standing(UUID.randomUUID(), "sub", "Аида Асанова", "YEK", null, false, true);
        var rule = new GroupRule() {
            private static final long serialVersionUID = 1L;
        };
        return new GroupLine(new GroupChange(form, NOW, officer, rule), file, GroupOutcome.CHANGED);
    }

    private static Migrant file() {
        var form = new NewMigrant(
                UUID.randomUUID(),
                new NewPerson(
                        "KG", Sex.F, LocalDate.of(1994, 5, 12), null, new PersonName("Пробуева", "Айжан", null), null),
                null,
                new NewStay("RU-SVE", StayPurpose.WORK, null),
                "",
                true,
                "ky",
                null);
        return new Migrant(form, "PER-0000417-06", null, "YEK", NOW);
    }
}
