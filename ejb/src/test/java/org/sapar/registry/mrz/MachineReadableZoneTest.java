package org.sapar.registry.mrz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sapar.registry.mrz.Samples.TODAY;
import static org.sapar.registry.mrz.Samples.keys;
import static org.sapar.registry.mrz.Samples.read;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sapar.registry.Sex;

class MachineReadableZoneTest {

    static List<Arguments> passports() {
        return List.of(
                passport(
                        Samples.SATYBALDIEV,
                        "SATYBALDIEV|ALMAZBEK YSAKOVICH|PE0456123|KGZ|1990-03-14|M|2033-08-21|21403199099451"),
                passport(
                        Samples.JUMABAEVA,
                        "JUMABAEVA|GULZAT TAALAIBEKOVNA|PE1187204|KGZ|1994-07-07|F|2034-01-15|10707199499233"),
                passport(
                        Samples.ABDYKERIM,
                        "ABDYKERIM UULU|NURSULTAN|PE2204417|KGZ|1998-11-21|M|2035-04-30|22111199899817"),
                passport(Samples.EXPIRED, "ASAN KYZY|AIPERI|AC3381950|KGZ|2001-09-15|F|2026-10-12|11509200199126"),
                passport(
                        Samples.TOKTOMAMATOV,
                        "TOKTOMAMATOV|ERMEK|PE0987654|KGZ|1988-01-01|M|2032-06-06|20101198899934"),
                passport(
                        Samples.CUT,
                        "ABDYKADYRMAMBETALIEVA|AISULUUKAN OROZM|PE3300218|KGZ|1999-05-09|F|2035-01-01|10905199999002"),
                passport(Samples.KAZAKH, "NURSULTANOV|KAIRAT|N12345678|KAZ|1991-02-05|M|2029-01-01|910205300014"),
                passport(
                        Samples.SPECIMEN,
                        "ASANOV|USON JANYBAEVICH|PE0000000|KGZ|1999-05-09|M|2030-02-02|20905199900000"));
    }

    static List<Arguments> cards() {
        return List.of(
                passport(
                        Samples.CARD_SATYBALDIEV,
                        "SATYBALDIEV|ALMAZBEK|ID1204567|KGZ|1990-03-14|M|2031-05-10|21403199099451"),
                passport(
                        Samples.CARD_ABDYKERIM,
                        "ABDYKERIM UULU|NURSULTAN|ID0874410|KGZ|1998-11-21|M|2030-09-02|22111199899817"),
                passport(
                        Samples.CARD_JUMABAEVA,
                        "JUMABAEVA|GULZAT|ID2261093|KGZ|1994-07-07|F|2033-02-28|10707199499233"));
    }

    private static Arguments passport(String text, String fields) {
        return Arguments.of(text, List.of(fields.split("\\|")));
    }

    @ParameterizedTest
    @MethodSource("passports")
    void a_passport_is_read_in_full(String text, List<String> fields) {
        var zone = read(text);
        assertThat(zone.format()).isEqualTo(ZoneFormat.TD3);
        assertThat(zone.document().code()).isEqualTo("P");
        assertFields(zone, fields);
    }

    @ParameterizedTest
    @MethodSource("cards")
    void a_card_is_read_in_full(String text, List<String> fields) {
        var zone = read(text);
        assertThat(zone.format()).isEqualTo(ZoneFormat.TD1);
        assertThat(zone.document().code()).isEqualTo("ID");
        assertFields(zone, fields);
    }

    private static void assertFields(MachineReadableZone zone, List<String> fields) {
        assertThat(zone.isReliable()).isTrue();
        assertThat(List.of(
                        zone.holder().surname(),
                        zone.holder().givenNames(),
                        zone.document().number(),
                        zone.document().issuingState(),
                        zone.holder().birthDate().date().orElseThrow().toString(),
                        zone.holder().sex().name(),
                        zone.document().expiry().date().orElseThrow().toString(),
                        zone.holder().personalNumber()))
                .isEqualTo(fields);
        assertThat(zone.holder().nationality()).isEqualTo(zone.document().issuingState());
        assertThat(zone.document().optionalData()).isEqualTo(zone.holder().personalNumber());
    }

    @Test
    void valid_documents_are_remarked_on_only_if_expired_or_cut() {
        assertThat(Samples.all().filter(text -> !keys(text).isEmpty())).containsExactly(Samples.EXPIRED, Samples.CUT);
    }

    @Test
    void an_expired_document_is_marked_and_still_reliable() {
        var zone = read(Samples.EXPIRED);
        assertThat(zone.findings()).containsExactly(Finding.warning("mrz.expired", "expiry", "261012"));
        assertThat(zone.expired(TODAY)).isTrue();
        assertThat(zone.expired(LocalDate.of(2026, 10, 12))).isFalse();
        assertThat(zone.isReliable()).isTrue();
    }

    @Test
    void a_name_that_fills_its_field_may_be_cut() {
        assertThat(read(Samples.CUT).holder().nameTruncated()).isTrue();
        assertThat(keys(Samples.CUT)).containsExactly("mrz.nameCut");
        assertThat(read(Samples.SATYBALDIEV).holder().nameTruncated()).isFalse();
    }

    @Test
    void a_document_of_two_lines_of_36_is_read() {
        var zone = read(Samples.LARGE_CARD);
        assertThat(zone.format()).isEqualTo(ZoneFormat.TD2);
        assertThat(zone.document())
                .isEqualTo(new TravelDocument("I", "KGZ", "ID1204567", new ZoneDate(2031, 5, 10), ""));
        assertThat(zone.holder().surname()).isEqualTo("SATYBALDIEV");
        assertThat(zone.isReliable()).isTrue();
    }

    @Test
    void a_long_number_goes_on_in_the_optional_data() {
        var zone = read(Samples.LONG_NUMBER);
        assertThat(zone.document().number()).isEqualTo("D23145890734");
        assertThat(zone.document().optionalData()).isEmpty();
        assertThat(zone.holder().birthDate()).isEqualTo(new ZoneDate(1934, 7, 12));
        assertThat(zone.isReliable()).isTrue();
    }

    @Test
    void a_letter_in_the_rest_of_a_long_number_is_repaired() {
        var zone = read(Samples.LONG_NUMBER.replace("UTOD23145890<7349", "UTOD23145B90<7349"));
        assertThat(zone.document().number()).isEqualTo("D23145890734");
        assertThat(zone.findings())
                .containsExactly(Finding.warning("mrz.repaired", "documentNumber", "D23145B90734", "D23145890734"));
        assertThat(keys(Samples.LONG_NUMBER.replace("<7349", "<73A9")))
                .containsExactly("mrz.check.documentNumber", "mrz.check.composite");
    }

    @ParameterizedTest
    @CsvSource({
        "260101, 2026-01-01",
        "261121, 2026-11-21",
        "261122, 1926-11-22",
        "270101, 1927-01-01",
        "991231, 1999-12-31",
        "000229, 2000-02-29",
        "280229, 1928-02-29"
    })
    void nobody_is_born_in_the_future(String field, LocalDate born) {
        assertThat(ZoneDate.ofBirth(field, TODAY).flatMap(ZoneDate::date)).contains(born);
    }

    @ParameterizedTest
    @CsvSource({"260101, 2026-01-01", "991231, 2099-12-31"})
    void every_expiry_is_of_this_century(String field, LocalDate expires) {
        assertThat(ZoneDate.ofExpiry(field).flatMap(ZoneDate::date)).contains(expires);
    }

    @ParameterizedTest
    @CsvSource({
        "'<<<<<<', NONE",
        "XXXXXX, NONE",
        "90<<<<, YEAR",
        "90XXXX, YEAR",
        "9003<<, MONTH",
        "900314, DAY",
        "<<0314, NONE"
    })
    void unknown_parts_of_a_date_stay_unknown(String field, ZoneDate.Precision precision) {
        var date = ZoneDate.ofBirth(field, TODAY).orElseThrow();
        assertThat(date.precision()).isEqualTo(precision);
        assertThat(date.date().isPresent()).isEqualTo(precision == ZoneDate.Precision.DAY);
    }

    @ParameterizedTest
    @ValueSource(strings = {"901301", "900001", "900230", "900300", "9003A4", "?00314", "270229", "99<<3<"})
    void a_day_that_never_was_is_an_error(String field) {
        assertThat(ZoneDate.ofBirth(field, TODAY)).isEmpty();
        var zone = read(Samples.SATYBALDIEV.replace("9003141", field + "1"));
        assertThat(zone.holder().birthDate()).isEqualTo(ZoneDate.UNKNOWN);
        assertThat(zone.findings()).contains(Finding.error("mrz.date", "birthDate", field));
    }

    @Test
    void a_document_without_expiry_never_expires() {
        var zone = read(Samples.LARGE_CARD.replace("3105102<<<<<<<4", "<<<<<<<<<<<<<<0"));
        assertThat(zone.document().expiry()).isEqualTo(ZoneDate.UNKNOWN);
        assertThat(zone.expired(LocalDate.MAX)).isFalse();
        assertThat(zone.findings()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"F,F", "M,M", "X,X", "<,X"})
    void the_sex_is_as_stated(String letter, Sex sex) {
        var zone = read(Samples.SATYBALDIEV.replace("9003141M", "9003141" + letter));
        assertThat(zone.holder().sex()).isEqualTo(sex);
        assertThat(zone.isReliable()).isTrue();
    }

    @Test
    void a_sex_that_cannot_be_is_an_error() {
        var zone = read(Samples.SATYBALDIEV.replace("9003141M", "9003141W"));
        assertThat(zone.holder().sex()).isEqualTo(Sex.U);
        assertThat(zone.findings()).containsExactly(Finding.error("mrz.sex", "sex", "W"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "D<<", "XXA", "XXB", "XXC", "XXX", "UNO", "UNA", "UNK", "EUE", "GBD", "GBS", "XOM", "XPO", "RKS", "UTO",
                "RUS"
            })
    void states_of_iso_and_icao_are_known(String code) {
        var zone = read(Samples.SATYBALDIEV.replace("P<KGZ", "P<" + code));
        assertThat(zone.document().issuingState()).isEqualTo(code.replace("<", ""));
        assertThat(zone.isReliable()).isTrue();
        assertThat(zone.holder().personalNumber()).isEmpty();
    }

    @Test
    void another_state_is_an_error() {
        assertThat(read(Samples.SATYBALDIEV.replace("P<KGZ", "P<KG2")).findings())
                .containsExactly(Finding.error("mrz.state", "issuingState", "KG2"));
        assertThat(read(Samples.SATYBALDIEV.replace("2KGZ9", "2KYR9")).findings())
                .containsExactly(Finding.error("mrz.state", "nationality", "KYR"));
    }

    @Test
    void a_digit_in_a_name_is_an_error_and_shown() {
        var zone = read(Samples.SATYBALDIEV.replace("BALDIEV", "BALD1EV"));
        assertThat(zone.holder().surname()).isEqualTo("SATYBALD1EV");
        assertThat(keys(Samples.SATYBALDIEV.replace("BALDIEV", "BALD1EV"))).containsExactly("mrz.name");
    }

    @Test
    void a_person_may_have_one_name_only() {
        var zone = read(Samples.TOKTOMAMATOV.replace("TOKTOMAMATOV<<ERMEK", "TOKTOMAMATOV<<<<<<<"));
        assertThat(zone.holder().surname()).isEqualTo("TOKTOMAMATOV");
        assertThat(zone.holder().givenNames()).isEmpty();
        assertThat(zone.isReliable()).isTrue();
    }

    @Test
    void another_kind_of_document_is_warned_of() {
        assertThat(keys(Samples.SATYBALDIEV.replace("P<KGZ", "V<KGZ"))).containsExactly("mrz.documentCode");
    }
}
