package org.sapar.registry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.Validator;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sapar.registry.matching.Comparison;
import org.sapar.registry.matching.Description;
import org.sapar.registry.matching.MatchKeys;
import org.sapar.registry.matching.Verdict;
import org.sapar.shared.Broken;

/**
 * Holds people of a list against the rules and against the register, many at a time: what the counter asks of the
 * database for one of them is asked here for all at once.
 */
@ApplicationScoped
public class ListExaminer {

    /** As many as are compared at the counter. */
    private static final int CANDIDATES = 500;

    @Inject
    Migrants migrants;

    @Inject
    KeySearch search;

    @Inject
    Registrar registrar;

    @Inject
    ScaleBook scales;

    @Inject
    Validator validator;

    /** A line of the list that breaks no rule, with what it is compared by: its description and its keys. */
    private record Listed(NewMigrant form, String mobile, Description description, Set<Long> keys) {

        static Listed of(NewMigrant form, String mobile) {
            var description = Descriptions.of(Descriptions.sought(form), mobile);
            return new Listed(form, mobile, description, MatchKeys.of(description));
        }

        Examined examined(List<Examined.Alike> alike) {
            return new Examined(form, mobile, null, alike);
        }
    }

    /**
     * What speaks against a file for each of them, in their order; those who come later are held against those before.
     *
     * @param today the day at the post that would keep the files
     */
    public List<Examined> examine(List<NewMigrant> people, LocalDate today) {
        var broken = new HashMap<UUID, Examined>();
        var listed = new LinkedHashMap<UUID, Listed>();
        for (var form : people) {
            try {
                listed.put(form.id(), Listed.of(form, mobile(form, today)));
            } catch (Broken rule) {
                broken.put(form.id(), new Examined(form, null, rule, List.of()));
            }
        }
        var examined = compared(listed.values());
        return people.stream()
                .map(form -> broken.containsKey(form.id()) ? broken.get(form.id()) : examined.get(form.id()))
                .toList();
    }

    private String mobile(NewMigrant form, LocalDate today) {
        validator.validate(form).stream().findFirst().ifPresent(fault -> {
            throw Broken.at(fault.getPropertyPath().toString(), "exchange.row.unfit", fault.getMessage());
        });
        registrar.checkPerson(form, today);
        return registrar.mobileIfTold(form);
    }

    /**
     * A number or document that another file has is never given twice, however little else the two have in common.
     * Which file it is is not told: else a list of numbers would tell which of them belong to protected people.
     */
    private static Examined numbered(Examined examined, Set<String> held) {
        return examined.isFit() && marks(examined.form()).anyMatch(held::contains)
                ? new Examined(
                        examined.form(), examined.mobile(), Broken.at("pin", "exchange.row.held"), examined.alike())
                : examined;
    }

    private static Stream<String> marks(NewMigrant form) {
        return Stream.concat(
                Pin.of(form.person().pin()).map(Pin::value).stream(),
                Stream.ofNullable(form.document()).map(document -> NewDocument.number(document.number())));
    }

    /** The numbers that some file has: PINs of all, documents but for those that were cancelled. */
    private Set<String> held(Collection<Listed> people) {
        var marks = people.stream().flatMap(person -> marks(person.form())).toList();
        var held = new HashSet<String>();
        if (!marks.isEmpty()) {
            migrants.documents(marks).forEach(document -> held.add(document.getNumber()));
            migrants.ofPins(marks).forEach(file -> held.add(file.getPin()));
        }
        return held;
    }

    /** Those who come later are held against those before who will have a file. */
    private Map<UUID, Examined> compared(Collection<Listed> people) {
        var files = search.files(
                people.stream().flatMap(person -> person.keys().stream()).collect(Collectors.toSet()));
        var descriptions = search.described(
                files.values().stream().flatMap(Collection::stream).collect(Collectors.toSet()));
        var held = held(people);
        var answers = new HashMap<UUID, Examined>();
        var before = new HashMap<Long, List<Listed>>();
        for (var person : people) {
            var comparison = new Comparison(person.description(), scales.today());
            var alike = new ArrayList<Examined.Alike>();
            candidates(person, files)
                    .filter(descriptions::containsKey)
                    .forEach(file -> add(alike, file, comparison, descriptions.get(file)));
            neighbours(person, before).forEach(other -> add(alike, other.form().id(), comparison, other.description()));
            var examined = numbered(person.examined(alike), held);
            if (examined.isFit()) {
                person.keys()
                        .forEach(key -> before.computeIfAbsent(key, one -> new ArrayList<>())
                                .add(person));
            }
            answers.put(person.form().id(), examined);
        }
        return answers;
    }

    private static void add(List<Examined.Alike> alike, UUID file, Comparison comparison, Description other) {
        var likeness = comparison.with(other);
        var one = new Examined.Alike(file, likeness);
        if (likeness.verdict() != Verdict.NONE || one.isLikely()) {
            alike.add(one);
        }
    }

    private static Stream<UUID> candidates(Listed person, Map<Long, Set<UUID>> files) {
        return person.keys().stream()
                .flatMap(key -> files.getOrDefault(key, Set.of()).stream())
                .distinct()
                .limit(CANDIDATES);
    }

    private static Stream<Listed> neighbours(Listed person, Map<Long, List<Listed>> before) {
        return person.keys().stream()
                .flatMap(key -> before.getOrDefault(key, List.of()).stream())
                .distinct()
                .limit(CANDIDATES);
    }
}
