package org.sapar.registry.mrz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sapar.registry.mrz.Samples.read;

import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class ScannedTextTest {

    static Stream<UnaryOperator<String>> waysOfScanning() {
        return Stream.of(
                text -> text.replace("\n", "\r\n"),
                text -> text.replace("\n", "\t"),
                text -> text.replace("\n", "\r"),
                text -> text.replace("\n", ""),
                text -> text.replace("\n", "\n\n  \n"),
                text -> text.replace("\n", "  \n   "),
                text -> text.replace("\n", "\u2028"),
                text -> text.replace("<", " < "),
                text -> text.replace("<<", "«").replace("<", "‹"),
                text -> "\u0002\ufeff" + text + "\u0003\u001d\u200b",
                text -> text.toLowerCase(Locale.ROOT),
                text -> text.replace("\n", "").replaceAll("(.{20})", "$1\n"));
    }

    @ParameterizedTest
    @MethodSource("waysOfScanning")
    void the_way_of_scanning_does_not_matter(UnaryOperator<String> way) {
        assertThat(Samples.all())
                .allSatisfy(text -> assertThat(read(way.apply(text))).isEqualTo(read(text)));
    }

    @Test
    void cyrillic_letters_that_look_latin_are_taken_for_latin_with_a_warning() {
        var zone = read(Samples.SATYBALDIEV
                .replace("SATYBALDIEV", "SАТYВАLDIЕV")
                .replace("PE0456123", "РЕ0456123")
                .replace("KGZ9", "КGZ9"));
        assertThat(zone.holder()).isEqualTo(read(Samples.SATYBALDIEV).holder());
        assertThat(zone.document()).isEqualTo(read(Samples.SATYBALDIEV).document());
        assertThat(zone.findings()).containsExactly(Finding.warning("mrz.lookAlikes", "zone", "8"));
        assertThat(zone.isReliable()).isTrue();
    }

    @Test
    void a_cyrillic_letter_for_a_digit_is_repaired_as_well() {
        assertThat(Samples.keys(Samples.SATYBALDIEV.replace("9003141M", "9ОО3141M")))
                .containsExactly("mrz.lookAlikes", "mrz.repaired");
    }

    @Test
    void a_character_no_zone_has_is_an_error_and_marked() {
        var zone = read(Samples.SATYBALDIEV.replace("BALDIEV", "BAЛDIEV"));
        assertThat(zone.holder().surname()).isEqualTo("SATYBA?DIEV");
        assertThat(zone.findings()).containsExactly(Finding.error("mrz.characters", "zone", "1"));
        assertThat(zone.isReliable()).isFalse();
    }

    @Test
    void a_line_too_short_or_too_long_is_named_with_its_length() {
        assertThat(read(Samples.SATYBALDIEV.replace("YSAKOVICH<", "YSAKOVICH")).findings())
                .containsExactly(Finding.error("mrz.length", "line1", "43", "44"));
        assertThat(read(Samples.SATYBALDIEV.replace("45132", "451323")).findings())
                .containsExactly(Finding.error("mrz.length", "line2", "45", "44"));
        assertThat(read(Samples.SATYBALDIEV.replace("VICH<", "VICH").replace("45132", "451323"))
                        .findings())
                .containsExactly(
                        Finding.error("mrz.length", "line1", "43", "44"),
                        Finding.error("mrz.length", "line2", "45", "44"));
        assertThat(read(Samples.CARD_JUMABAEVA.replace("F3302288", "F330228")).findings())
                .containsExactly(Finding.error("mrz.length", "line2", "29", "30"));
    }

    @Test
    void joined_lines_of_a_wrong_length_are_measured_as_a_whole() {
        assertThat(read(Samples.SATYBALDIEV.replace("\n", "").substring(1)).findings())
                .containsExactly(Finding.error("mrz.length", "zone", "87", "90"));
        assertThat(read("P" + Samples.SATYBALDIEV.replace("\n", "")).findings())
                .containsExactly(Finding.error("mrz.length", "zone", "89", "88"));
        assertThat(read("I<KGZ").findings()).containsExactly(Finding.error("mrz.length", "zone", "5", "72"));
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {"", " ", "\n", "<", "Сатыбалдиев Алмазбек", "\ud800", "\udc00\ud800", "\u0000\u0001", "💥💥"})
    void what_is_no_zone_has_no_data_and_says_so(String text) {
        var zone = read(text);
        assertThat(zone.isRead()).isFalse();
        assertThat(zone.isReliable()).isFalse();
        assertThat(zone.expired(Samples.TODAY)).isFalse();
        assertThat(zone.document()).isEqualTo(TravelDocument.NONE);
        assertThat(zone.holder()).isEqualTo(Holder.NONE);
        assertThat(zone.findings()).extracting(Finding::key).contains("mrz.length");
    }

    @Test
    void rubbish_of_the_right_length_is_shown_and_never_relied_upon() {
        for (var character : new String[] {"A", "9", "<", "?", "\ud800", "O", "Ж"}) {
            for (var size : new int[] {72, 88, 90}) {
                var zone = read(character.repeat(size));
                assertThat(zone.isRead()).isTrue();
                assertThat(zone.isReliable()).isFalse();
            }
        }
    }

    @Test
    void a_megabyte_is_not_looked_at() {
        assertThat(read("<".repeat(1 << 20)).findings())
                .containsExactly(Finding.error("mrz.length", "zone", "1048576", "88"));
    }
}
