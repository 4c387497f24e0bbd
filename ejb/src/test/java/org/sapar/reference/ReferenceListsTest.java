package org.sapar.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ReferenceListsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    static Stream<String> files() {
        return ReferenceData.shelves().stream().map(ReferenceData.Shelf::file);
    }

    @ParameterizedTest
    @MethodSource("files")
    void keys_are_given_once(String file) {
        assertThat(Lists.rows(file)).isNotEmpty();
        assertThat(Lists.rows(file).stream().map(row -> row.values().iterator().next()))
                .doesNotHaveDuplicates()
                .allMatch(key -> !key.isBlank());
    }

    @ParameterizedTest
    @MethodSource("files")
    void names_stand_in_all_three_languages(String file) {
        assertThat(Lists.rows(file))
                .allSatisfy(row -> row.entrySet().stream()
                        .filter(column -> column.getKey().matches("(name|city)_..") && !file.equals("isco08"))
                        .forEach(column -> assertThat(column.getValue())
                                .as("%s of %s", column.getKey(), row)
                                .isNotBlank()));
    }

    @ParameterizedTest
    @MethodSource("files")
    void dated_rows_name_their_source_and_grade(String file) {
        assertThat(Lists.rows(file)).filteredOn(row -> row.containsKey("grade")).allSatisfy(row -> {
            assertThat(row.get("source")).isNotBlank();
            assertThat(row.get("grade")).isIn("S", "P", "K");
        });
    }

    @ParameterizedTest
    @MethodSource("files")
    void a_dated_key_ends_with_the_first_day(String file) {
        assertThat(Lists.rows(file))
                .filteredOn(row -> row.containsKey("valid_from") && row.containsKey("id"))
                .allSatisfy(row -> assertThat(row.get("id")).endsWith("@" + row.get("valid_from")));
    }

    @Test
    void rows_of_one_code_do_not_overlap() {
        overlapFree(Lists.requestTypes(), RequestType::getCode);
        overlapFree(Lists.feeRules(), rule -> rule.getId().split("@")[0]);
        overlapFree(Lists.districts(), District::getSubdivisionCode);
        overlapFree(Lists.entities("programmes", Programme.class), Programme::getCode);
        overlapFree(Lists.hostRules(), HostRule::getCode);
        overlapFree(Lists.registrationRules(), RegistrationRule::getCode);
        overlapFree(Lists.entities("alert-rules", AlertRule.class), AlertRule::getCode);
        overlapFree(Lists.entities("group-rules", GroupRule.class), rule -> "group");
        overlapFree(Lists.entities("union-members", UnionMember.class), UnionMember::getCountryCode);
    }

    @Test
    void every_region_of_russia_is_served_by_exactly_one_post() {
        var served = Lists.districts().stream()
                .filter(district -> district.validOn(TODAY))
                .collect(Collectors.groupingBy(District::getSubdivisionCode, Collectors.counting()));

        assertThat(codes("subdivisions").stream().filter(code -> code.startsWith("RU-")))
                .hasSize(83);
        assertThat(codes("subdivisions").stream().filter(code -> code.startsWith("RU-")))
                .allSatisfy(region -> assertThat(served).containsEntry(region, 1L));
    }

    @Test
    void districts_name_known_posts_and_regions() {
        assertThat(Lists.districts()).allSatisfy(district -> {
            assertThat(codes("posts")).contains(district.getPostCode());
            assertThat(codes("subdivisions")).contains(district.getSubdivisionCode());
        });
    }

    @Test
    void omsk_left_the_district_of_yekaterinburg_in_june_2018() {
        assertThat(postOf("RU-OMS", LocalDate.of(2018, 5, 31))).containsExactly("YEK");
        assertThat(postOf("RU-OMS", LocalDate.of(2018, 6, 1))).containsExactly("NVS");
    }

    @Test
    void posts_have_a_clock_and_working_days() {
        assertThat(Lists.posts()).allSatisfy(post -> {
            assertThat(post.zone().getId()).contains("/");
            assertThat(post.opensAt()).isBefore(post.closesAt());
            assertThat(post.workingDays()).hasSize(5);
        });
    }

    @Test
    void isco_is_complete() {
        var sizes = Lists.rows("isco08").stream()
                .collect(Collectors.groupingBy(row -> row.get("level"), Collectors.counting()));

        assertThat(sizes).isEqualTo(Map.of("1", 10L, "2", 43L, "3", 130L, "4", 436L));
        assertThat(Lists.rows("isco08"))
                .filteredOn(row -> row.get("level").compareTo("2") <= 0)
                .allSatisfy(row -> {
                    assertThat(row.get("name_ky")).isNotBlank();
                    assertThat(row.get("name_ru")).isNotBlank();
                });
    }

    @Test
    void a_parent_stands_before_its_children() {
        for (var file : List.of("isco08", "kg-soate")) {
            var seen = new HashSet<>(Set.of(""));
            assertThat(Lists.rows(file)).allSatisfy(row -> {
                assertThat(seen).contains(row.get("parent_code"));
                seen.add(row.get("code"));
            });
        }
    }

    @Test
    void there_are_27_services_and_each_has_a_price() {
        var services =
                Lists.requestTypes().stream().filter(RequestType::isService).toList();
        var prices = Lists.feeRules();

        assertThat(services).hasSize(27).noneMatch(type -> type.getCode().startsWith("ASS-"));
        assertThat(services)
                .allSatisfy(type -> assertThat(prices)
                        .anyMatch(rule -> type.getCode().equals(rule.getTypeCode())
                                && rule.getPostCode() == null
                                && !rule.isByAge()
                                && rule.getAmount() != null
                                && rule.validOn(type.getValidFrom())));
    }

    @Test
    void a_rule_with_a_clock_says_what_starts_it_and_when_people_are_reminded() {
        assertThat(Lists.hostRules()).filteredOn(HostRule::hasClock).hasSize(8).allSatisfy(rule -> {
            assertThat(rule.getStarts()).isNotNull();
            assertThat(rule.getTerm() == null).isEqualTo(rule.getUnit() == RuleUnit.CONTRACT_TERM);
            assertThat(rule.alertDays())
                    .isNotEmpty()
                    .isSortedAccordingTo(Comparator.reverseOrder())
                    .allMatch(days -> rule.getTerm() == null || days <= rule.getTerm());
            assertThat(rule.getAgainMonths() != null).isEqualTo(rule.getMetBy() == RuleMet.MEDICAL);
        });
    }

    @Test
    void a_programme_says_from_which_age_it_is() {
        assertThat(Lists.entities("programmes", Programme.class))
                .extracting(Programme::getYoungest)
                .containsExactly(18);
    }

    @Test
    void the_core_of_the_programme_lasts_eight_hours_and_covers_the_three_pillars() {
        var core = Lists.entities("programme-modules", ProgrammeModule.class).stream()
                .filter(ProgrammeModule::isMandatory)
                .toList();

        assertThat(core.stream().mapToInt(ProgrammeModule::getMinutes).sum()).isEqualTo(480);
        assertThat(core)
                .extracting(ProgrammeModule::getPillar)
                .contains(Pillar.LEGAL, Pillar.SOCIO_ECONOMIC, Pillar.CULTURAL);
        assertThat(core)
                .filteredOn(ProgrammeModule::isFullAttendance)
                .extracting(ProgrammeModule::getCode)
                .containsExactly("M1", "M2", "M3");
    }

    @Test
    void names_sort_as_a_reader_of_kyrgyz_expects() {
        var letters = List.of("Я", "Ү", "У", "Ө", "О", "Ң", "Н");

        assertThat(new Sorted(new Locale("ky")).by(letters, letter -> letter))
                .containsExactly("Н", "Ң", "О", "Ө", "У", "Ү", "Я");
    }

    @Test
    void english_stands_in_for_a_name_that_a_language_lacks() {
        var names = new Names(null, "", "Bricklayers");

        assertThat(names.in(new Locale("ky"))).isEqualTo("Bricklayers");
        assertThat(names.in(new Locale("ru", "RU"))).isEqualTo("Bricklayers");
    }

    private static List<String> postOf(String region, LocalDate day) {
        return Lists.districts().stream()
                .filter(district -> district.getSubdivisionCode().equals(region) && district.validOn(day))
                .map(District::getPostCode)
                .toList();
    }

    private static Set<String> codes(String file) {
        return Lists.rows(file).stream().map(row -> row.get("code")).collect(Collectors.toSet());
    }

    private static <T extends Dated> void overlapFree(List<T> rows, Function<T, String> code) {
        rows.stream()
                .collect(Collectors.groupingBy(code))
                .values()
                .forEach(same -> same.forEach(row -> assertThat(same)
                        .filteredOn(other -> other.validOn(row.getValidFrom()))
                        .as(code.apply(row))
                        .containsExactly(row)));
    }
}
