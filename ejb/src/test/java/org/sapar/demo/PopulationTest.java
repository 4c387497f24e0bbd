package org.sapar.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.sapar.registry.BirthPrecision;
import org.sapar.registry.DocumentStatus;
import org.sapar.registry.Pin;
import org.sapar.registry.Sex;

/** The invented people: the same for the same seed, with numbers of their own, as migrants are. */
class PopulationTest {

    private static final long SEED = 20_261_122;

    private static final int POST = 60_000;

    private static final int SIZE = 6_000;

    private static final Set<String> YEKATERINBURG =
            Set.of("RU-SVE", "RU-CHE", "RU-KHM", "RU-TYU", "RU-YAN", "RU-PER", "RU-BA", "RU-ORE", "RU-KGN");

    private static List<SyntheticPerson> people;

    @BeforeAll
    static void invent() {
        people = Population.of(SEED, SIZE).toList();
    }

    @Test
    void each_has_a_number_in_turn() {
        assertThat(people).hasSize(SIZE);
        assertThat(people.get(0).number()).isEqualTo(1);
        assertThat(people.get(SIZE - 1).number()).isEqualTo(SIZE);
    }

    @Test
    void the_same_seed_invents_the_same_people_and_another_seed_others() {
        var again = Population.of(SEED, 800).collect(Collectors.toCollection(LinkedHashSet::new));
        assertThat(List.copyOf(again).equals(people.subList(0, 800))).isTrue();
        assertThat(Population.of(SEED + 1, 800).filter(again::contains)).isEmpty();
    }

    /** On every machine: what somebody found with a seed must be found again. */
    @Test
    void seed_one_begins_as_ever() {
        assertThat(Population.of(1, 3)
                        .map(person -> person.name().cyrillic().full() + " "
                                + person.birth().date()))
                .containsExactly(
                        "Эргашев Бахром 2003-10-19",
                        "Абдыкалыкова Гүлнара Тургуновна 1992-11-27",
                        "Жумаева Айпери Үмөталиевна 1985-03-08");
    }

    @Test
    void too_many_are_refused() {
        assertThatThrownBy(() -> Population.of(1, Population.LARGEST + 1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Population.of(1, -1)).isInstanceOf(IllegalArgumentException.class);
    }

    /** In one pass, as a benchmark takes them. */
    @Test
    void numbers_of_a_whole_post_are_unique_invented_and_agree_with_the_person() {
        var pins = new HashSet<String>();
        var documents = new HashSet<String>();
        var wrong = Population.of(SEED, POST)
                .filter(person -> person.pin() != null && !(pins.add(person.pin()) && agrees(person))
                        || !person.life().documents().stream()
                                .allMatch(one -> documents.add(one.type() + one.country() + one.number())))
                .toList();
        assertThat(wrong).isEmpty();
        assertThat(pins).hasSizeBetween(POST * 88 / 100, POST * 95 / 100);
        assertThat(documents).hasSizeGreaterThan(POST);
    }

    @Test
    void documents_are_of_their_kind_and_some_are_lost_replaced_or_expired() {
        var documents = people.stream()
                .flatMap(person -> person.life().documents().stream())
                .toList();
        assertThat(documents.stream().filter(one -> !one.number().matches("(PE|AC|ID|KR|N0|75)[0-9]{7}")))
                .isEmpty();
        assertThat(documents.stream().map(SyntheticDocument::status).collect(Collectors.toSet()))
                .contains(DocumentStatus.LOST, DocumentStatus.REPLACED, DocumentStatus.STOLEN, DocumentStatus.DAMAGED);
        assertThat(documents.stream()
                        .filter(one ->
                                one.expiresOn() != null && one.expiresOn().isBefore(Population.TODAY)))
                .isNotEmpty();
        assertThat(people.stream().filter(person -> !hasPapersOfItsTime(person)))
                .isEmpty();
    }

    @Test
    void telephones_can_exist_and_belong_to_a_family_at_most() throws NumberParseException {
        var owners = new HashMap<String, Integer>();
        assertThat(people.stream().filter(person -> {
                    var household = person.family().household();
                    var owner = owners.putIfAbsent(person.contact().mobile(), household);
                    return owner != null && owner != household
                            || !person.contact().mobile().matches("\\+7935[0-9]{7}|\\+99658[0-9]{7}");
                }))
                .isEmpty();
        var numbers = PhoneNumberUtil.getInstance();
        for (var mobile : List.of("+79351234567", "+996581234567")) {
            assertThat(numbers.isPossibleNumber(numbers.parse(mobile, null))).isTrue();
        }
    }

    @Test
    void they_are_as_migrants_are() {
        assertThat(share(person -> person.sex() == Sex.M)).isBetween(0.57, 0.63);
        for (var ethnos : Ethnos.values()) {
            assertThat(share(person -> person.family().people() == ethnos))
                    .isBetween(ethnos.perMille() / 1000.0 * 0.8 - 0.003, ethnos.perMille() / 1000.0 * 1.2 + 0.003);
        }
        assertThat(share(person -> age(person) >= 18 && age(person) <= 45)).isBetween(0.68, 0.82);
        assertThat(share(person -> Set.of("03", "05", "06", "21")
                        .contains(person.birth().place().substring(3, 5))))
                .as("from the south")
                .isBetween(0.62, 0.78);
        assertThat(share(person -> person.name().pattern() == NamePattern.UULU_KYZY))
                .isBetween(0.13, 0.19);
        assertThat(share(person -> person.birth().precision() != BirthPrecision.DAY))
                .isBetween(0.01, 0.05);
        assertThat(people.stream().map(person -> person.name().pattern()).collect(Collectors.toSet()))
                .contains(NamePattern.values());
    }

    @Test
    void they_stay_where_the_post_serves_and_have_two_contracts_each() {
        var stays = people.stream()
                .flatMap(person -> person.life().stays().stream())
                .toList();
        var near = stays.stream()
                .filter(stay -> YEKATERINBURG.contains(stay.region()))
                .count();
        assertThat(near / (double) stays.size()).isBetween(0.68, 0.78);
        var jobs = people.stream()
                .filter(person -> age(person) >= 18)
                .collect(Collectors.averagingInt(person -> person.life().jobs().size()));
        assertThat(jobs).isBetween(1.75, 2.05);
        assertThat(people.stream().filter(PopulationTest::worksTwice)).isNotEmpty();
        assertThat(codes("subdivisions", "code"))
                .containsAll(stays.stream().map(SyntheticStay::region).collect(Collectors.toSet()));
        assertThat(codes("kg-soate", "code"))
                .containsAll(
                        people.stream().map(person -> person.birth().place()).collect(Collectors.toSet()));
        assertThat(codes("isco08", "code"))
                .containsAll(people.stream()
                        .flatMap(person -> person.life().jobs().stream())
                        .map(SyntheticJob::occupation)
                        .collect(Collectors.toSet()));
    }

    @Test
    void families_are_of_one_father() {
        var households = people.stream()
                .collect(Collectors.groupingBy(person -> person.family().household()))
                .values();
        assertThat(households.stream().filter(household -> !areOfOneFather(household)))
                .isEmpty();
        var parents = households.stream()
                .filter(household -> has(household, Role.HUSBAND) && has(household, Role.CHILD))
                .toList();
        assertThat(parents).isNotEmpty().allSatisfy(PopulationTest::areChildrenOfTheHusband);
    }

    @Test
    void twins_are_born_on_one_day_and_often_have_the_names_of_tradition() {
        var twins = people.stream()
                .filter(person -> person.family().role() == Role.TWIN)
                .collect(Collectors.groupingBy(person -> person.family().household()))
                .values()
                .stream()
                .filter(two -> two.size() == 2)
                .toList();
        assertThat(twins)
                .hasSizeGreaterThan(20)
                .allSatisfy(two ->
                        assertThat(two.get(0).birth()).isEqualTo(two.get(1).birth()));
        assertThat(twins)
                .anySatisfy(two -> assertThat(two)
                        .extracting(one -> one.name().cyrillic().given())
                        .containsExactly("Асан", "Үсөн"));
        assertThat(twins)
                .anySatisfy(two -> assertThat(two)
                        .extracting(one -> one.name().cyrillic().given())
                        .containsExactly("Батма", "Зуура"));
        assertThat(twins)
                .anySatisfy(two ->
                        assertThat(two).extracting(SyntheticPerson::sex).containsExactlyInAnyOrder(Sex.F, Sex.M));
    }

    @Test
    void names_can_be_registered_and_are_printed_in_capitals() {
        assertThat(people.stream()
                        .filter(person -> !person.name().cyrillic().full().matches("[А-ЯЁӨҮҢа-яёөүң -]+")
                                || !person.name().latin().full().matches("[A-Z -]+")))
                .isEmpty();
    }

    private static boolean agrees(SyntheticPerson person) {
        var serial = Integer.parseInt(person.pin().substring(9));
        return serial >= 99_000
                && serial <= 99_999
                && new Pin(person.pin())
                        .mismatches(person.sex(), person.birth().known())
                        .isEmpty();
    }

    private static boolean hasPapersOfItsTime(SyntheticPerson person) {
        return !person.life().documents().isEmpty()
                && person.life().documents().stream()
                        .allMatch(one -> !one.issuedOn().isBefore(person.birth().date())
                                && !one.issuedOn().isAfter(Population.TODAY));
    }

    private static boolean areOfOneFather(List<SyntheticPerson> household) {
        var siblings = household.stream()
                .filter(one ->
                        one.family().role() == Role.SIBLING || one.family().role() == Role.TWIN)
                .toList();
        var fathers = siblings.stream()
                .map(one -> one.family().father() + one.family().surname())
                .distinct()
                .count();
        var given = siblings.stream()
                .map(one -> one.name().cyrillic().given())
                .distinct()
                .count();
        return fathers <= 1 && given == siblings.size();
    }

    private static boolean worksTwice(SyntheticPerson person) {
        var jobs = person.life().jobs();
        return jobs.size() > 1
                && jobs.get(0).to() != null
                && jobs.get(1).from().isBefore(jobs.get(0).to());
    }

    private static void areChildrenOfTheHusband(List<SyntheticPerson> household) {
        var husband = household.stream()
                .filter(one -> one.family().role() == Role.HUSBAND)
                .findAny()
                .orElseThrow();
        assertThat(household)
                .filteredOn(one -> one.family().role() == Role.CHILD)
                .allMatch(child -> child.family()
                                .father()
                                .equals(husband.name().cyrillic().given())
                        && child.birth().date().isAfter(husband.birth().date().plusYears(18)));
    }

    private static boolean has(List<SyntheticPerson> household, Role role) {
        return household.stream().anyMatch(one -> one.family().role() == role);
    }

    private static int age(SyntheticPerson person) {
        return person.birth().date().until(Population.TODAY).getYears();
    }

    private static double share(Predicate<SyntheticPerson> who) {
        return people.stream().filter(who).count() / (double) people.size();
    }

    private static Set<String> codes(String list, String column) {
        try (var stream = PopulationTest.class.getResourceAsStream("/reference/" + list + ".csv");
                var reader = CsvReader.builder()
                        .ofNamedCsvRecord(new String(stream.readAllBytes(), StandardCharsets.UTF_8))) {
            return reader.stream().map(row -> row.getField(column)).collect(Collectors.toSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
