package org.sapar.registry.mrz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sapar.registry.mrz.Samples.keys;
import static org.sapar.registry.mrz.Samples.read;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class CheckDigitTest {

    private static final Map<ZoneFormat, String> PICTURES = Map.of(
            ZoneFormat.TD1,
            "-----nnnnnnnnnncccccccccccccccbbbbbbb-eeeeeee---cccccccccccc" + "-".repeat(30),
            ZoneFormat.TD2,
            "-".repeat(36) + "nnnnnnnnnn---bbbbbbb-eeeeeeecccccccc",
            ZoneFormat.TD3,
            "-".repeat(44) + "nnnnnnnnnn---bbbbbbb-eeeeeeeooooooooooooooo" + "c");

    private static final Map<Character, String> KEYS = Map.of(
            'n', "mrz.check.documentNumber",
            'b', "mrz.check.birthDate",
            'e', "mrz.check.expiry",
            'o', "mrz.check.optional",
            'c', "mrz.check.composite");

    static Stream<String> samples() {
        return Samples.all().filter(text -> !text.equals(Samples.LONG_NUMBER));
    }

    @ParameterizedTest
    @MethodSource("samples")
    void every_change_of_one_digit_fails_the_check_digit_of_its_field(String text) {
        var zone = text.replace("\n", "");
        var picture = PICTURES.get(read(text).format());
        IntStream.range(0, zone.length())
                .filter(at -> Character.isDigit(zone.charAt(at)))
                .forEach(at -> otherDigits(zone, at).forEach(changed -> {
                    var key = KEYS.get(picture.charAt(at));
                    assertThat(keys(changed)).as("%s at %d", changed, at).contains(key, "mrz.check.composite");
                    assertThat(read(changed).isReliable()).isFalse();
                }));
    }

    private static List<String> otherDigits(String zone, int at) {
        return IntStream.rangeClosed('0', '9')
                .filter(digit -> digit != zone.charAt(at))
                .mapToObj(digit -> zone.substring(0, at) + (char) digit + zone.substring(at + 1))
                .toList();
    }

    @Test
    void a_wrong_check_digit_says_what_was_expected_and_the_fields_are_shown() {
        var zone = read(Samples.SATYBALDIEV.replace("9003141M", "9003145M"));
        assertThat(zone.findings())
                .contains(Finding.error("mrz.check.birthDate", "birthDate", "5", "1"))
                .extracting(Finding::key)
                .containsExactly("mrz.check.birthDate", "mrz.check.composite");
        assertThat(zone.holder().birthDate()).isEqualTo(new ZoneDate(1990, 3, 14));
        assertThat(zone.holder().surname()).isEqualTo("SATYBALDIEV");
    }

    @ParameterizedTest
    @CsvSource({
        "9003141M, 9OO3141M, birthDate, 9OO314, 900314",
        "9003141M, 900314IM, birthDate, I, 1",
        "3308213, 33OB2I3, expiry, 33OB2I, 330821",
        "3308213, 3308Z13, expiry, 3308Z1, 330821",
        "PE04561232, PEO4561232, documentNumber, PEO456123, PE0456123",
        "PE04561232, PE04S6IZ32, documentNumber, PE04S6IZ3, PE0456123",
        "PE04561232, PE0456123Z, documentNumber, Z, 2",
        "21403199099451, 214O31990994S1, optional, 214O31990994S1, 21403199099451"
    })
    void a_letter_for_a_digit_is_repaired_and_named(
            String printed, String scanned, String field, String before, String after) {
        var zone = read(Samples.SATYBALDIEV.replace(printed, scanned));
        assertThat(zone.findings()).containsExactly(Finding.warning("mrz.repaired", field, before, after));
        assertThat(zone.isReliable()).isTrue();
        assertThat(zone.holder()).isEqualTo(read(Samples.SATYBALDIEV).holder());
        assertThat(zone.document()).isEqualTo(read(Samples.SATYBALDIEV).document());
    }

    @Test
    void a_repair_of_the_number_of_a_card_is_named() {
        var zone = read(Samples.CARD_SATYBALDIEV.replace("ID1204567", "IDI2O4567"));
        assertThat(zone.document().number()).isEqualTo("ID1204567");
        assertThat(zone.findings())
                .containsExactly(Finding.warning("mrz.repaired", "documentNumber", "IDI2O4567", "ID1204567"));
    }

    @Test
    void a_number_that_is_proven_keeps_its_letters() {
        var zone = read(Samples.LARGE_CARD);
        assertThat(zone.document().number()).startsWith("ID");
        assertThat(zone.findings()).isEmpty();
    }

    @Test
    void of_several_repairs_none_is_made() {
        assertThat(Numerals.onlyRepair("ABOO", 2, repair -> repair.indexOf('0') >= 0))
                .isEmpty();
        assertThat(Numerals.onlyRepair("ABOO", 2, "AB0O"::equals)).contains("AB0O");
        assertThat(Numerals.onlyRepair("OB12", 2, repair -> true)).isEmpty();
        assertThat(Numerals.onlyRepair("O".repeat(40), 0, repair -> true)).isEmpty();
    }

    @Test
    void a_number_beyond_repair_stays_as_it_was_scanned() {
        var zone = read(Samples.SATYBALDIEV.replace("PE04561232", "PE04S61292"));
        assertThat(zone.document().number()).isEqualTo("PE04S6129");
        assertThat(zone.findings()).extracting(Finding::key).contains("mrz.check.documentNumber");
    }
}
