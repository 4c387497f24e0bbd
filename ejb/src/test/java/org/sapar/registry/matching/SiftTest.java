package org.sapar.registry.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.sapar.demo.Population;
import org.sapar.demo.Variant;
import org.sapar.demo.Variants;
import org.sapar.registry.BirthDate;
import org.sapar.registry.BirthPrecision;
import org.sapar.registry.PersonName;
import org.sapar.registry.Sex;
import org.sapar.registry.matching.Description.Marks;

/** The register as a whole is compared as the desk compares two files. */
class SiftTest {

    private static final int PEOPLE = 4_000;

    private static final int MOST = 500;

    /** Another one in each run; what fails names it. */
    private final long seed = ThreadLocalRandom.current().nextLong(1_000_000_000);

    @Test
    void no_pair_is_missed_that_the_desk_would_suspect_and_none_is_found_twice() {
        var register = Stream.concat(
                        Population.of(seed, PEOPLE),
                        Variants.of(seed, PEOPLE, 30).map(Variant::record))
                .map(HardPairsTest::described)
                .toList();
        for (var files : List.of(60_000, 1_000_000)) {
            var scale = Pairs.scale(files);
            var sifted = sifted(register, scale);
            var suspected = suspected(neighbours(register), register, scale);

            assertThat(sifted).as("seed %d", seed).doesNotHaveDuplicates();
            assertThat(suspected(new HashSet<>(sifted), register, scale))
                    .as("seed %d", seed)
                    .isEqualTo(suspected);
            assertThat(suspected).hasSizeGreaterThan(PEOPLE / 10);
            assertThat(sifted)
                    .as("let through in vain, seed %d", seed)
                    .hasSizeLessThanOrEqualTo(suspected.size() + suspected.size() / 20);
        }
    }

    @Test
    void a_name_that_fills_a_field_is_no_reason_to_compare_all_who_have_it() {
        var somebody = new Description(
                List.of(new PersonName("Асанов", "Уланбек", null)),
                Sex.M,
                new BirthDate(LocalDate.of(1988, 3, 14), BirthPrecision.DAY),
                null,
                Marks.NONE);

        assertThat(sifted(Collections.nCopies(3, somebody), Pairs.SCALE)).hasSize(3);
        assertThat(sifted(Collections.nCopies(MOST + 1, somebody), Pairs.SCALE)).isEmpty();
    }

    private static List<Pair> sifted(List<Description> register, Scale scale) {
        var sift = new Sift(roster(register), keys(register), scale);
        var hand = sift.hand();
        var pairs = new ArrayList<Pair>();
        for (var next = hand.next(); next.isPresent(); next = hand.next()) {
            pairs.addAll(next.get());
        }
        assertThat(sift.met()).isGreaterThanOrEqualTo(pairs.size());
        return pairs;
    }

    private static Roster roster(List<Description> register) {
        var roster = new Roster();
        for (var person : register) {
            roster.add(
                    id(roster.size()),
                    person.sex(),
                    person.birth(),
                    person.pin(),
                    person.marks().phone());
        }
        for (var at = 0; at < register.size(); at++) {
            var place = roster.place(id(at).getMostSignificantBits(), id(at).getLeastSignificantBits());
            register.get(at).names().forEach(name -> roster.name(place, name));
            register.get(at).marks().documents().forEach(document -> roster.document(place, document));
        }
        roster.end();
        assertThat(roster.place(0, 0)).isNegative();
        return roster;
    }

    private static SharedKeys keys(List<Description> register) {
        var shared = new SharedKeys(register.size(), MOST);
        files(register).forEach((key, files) -> files.forEach(file -> shared.add(key, file)));
        shared.end();
        return shared;
    }

    private static Map<Long, Set<Integer>> files(List<Description> register) {
        var files = new TreeMap<Long, Set<Integer>>();
        for (var at = 0; at < register.size(); at++) {
            for (var key : MatchKeys.of(register.get(at))) {
                files.computeIfAbsent(key, one -> new TreeSet<>()).add(at);
            }
        }
        return files;
    }

    private static Set<Pair> neighbours(List<Description> register) {
        return files(register).values().stream()
                .flatMap(files -> files.stream()
                        .flatMap(one ->
                                files.stream().filter(other -> other < one).map(other -> new Pair(id(one), id(other)))))
                .collect(Collectors.toSet());
    }

    /** By the comparison of the desk. */
    private static Set<Pair> suspected(Set<Pair> pairs, List<Description> register, Scale scale) {
        return pairs.stream()
                .filter(pair -> new Comparison(register.get(at(pair.later())), scale)
                                .with(register.get(at(pair.earlier())))
                                .verdict()
                        != Verdict.NONE)
                .collect(Collectors.toSet());
    }

    /** Larger with the place. */
    private static UUID id(int at) {
        return new UUID(1, at);
    }

    private static int at(UUID id) {
        return (int) id.getLeastSignificantBits();
    }
}
