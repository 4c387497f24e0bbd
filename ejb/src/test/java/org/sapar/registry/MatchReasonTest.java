package org.sapar.registry;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class MatchReasonTest {

    private static final MigrantRow ONE = row("Асанова Гүлзат Ысаковна", "ASANOVA GULZAT");

    @Test
    void a_number_is_told_by_what_it_is() {
        assertThat(MatchReason.of("PER-0000417-06", ONE)).isEqualTo(MatchReason.FILE_NUMBER);
        assertThat(MatchReason.of("PER-0000420-94", ONE)).isEqualTo(MatchReason.MERGED_NUMBER);
        assertThat(MatchReason.of("10101199000011", ONE)).isEqualTo(MatchReason.PIN);
        assertThat(MatchReason.of("AC 1234567", ONE)).isEqualTo(MatchReason.DOCUMENT);
        assertThat(MatchReason.of("+7 912 000-00-00", ONE)).isEqualTo(MatchReason.TELEPHONE);
    }

    @Test
    void a_name_is_whole_begun_or_another_one_in_either_script() {
        assertThat(MatchReason.of("гүлзат асанова", ONE)).isEqualTo(MatchReason.WHOLE_NAME);
        assertThat(MatchReason.of("Asanova", ONE)).isEqualTo(MatchReason.WHOLE_NAME);
        assertThat(MatchReason.of("асан гүл", ONE)).isEqualTo(MatchReason.NAME_BEGINS);
        assertThat(MatchReason.of("Асанова Гүлзат Ысаковна Ош", ONE))
                .as("a fourth word is not looked for")
                .isEqualTo(MatchReason.WHOLE_NAME);
        assertThat(MatchReason.of("Токтогулова Гүлзат", ONE)).isEqualTo(MatchReason.OTHER_NAME);
    }

    @Test
    void who_looks_for_nobody_in_particular_needs_no_reason() {
        assertThat(MatchReason.of(" ", ONE)).isNull();
        assertThat(MatchReason.of(null, ONE)).isNull();
    }

    @Test
    void the_surest_come_first_and_the_others_keep_the_order_of_names() {
        var begun = row("Асанбаев Бакыт", null);
        var former = row("Исакова Айгүл", null);
        var whole = row("Асан Эмил", null);
        var second = row("Асан Юлдаш", null);

        assertThat(Finder.surestFirst("асан", List.of(begun, former, whole, second)))
                .containsExactly(whole, second, begun, former);
    }

    private static MigrantRow row(String cyrillic, String latin) {
        return new MigrantRow(
                UUID.randomUUID(), "PER-0000417-06", cyrillic, latin, BirthDate.typed(LocalDate.EPOCH), "YEK");
    }
}
