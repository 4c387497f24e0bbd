package org.sapar.demo;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sapar.registry.Sex;

/** The names that are given in each people, the most frequent first. */
final class NameStock {

    private static final Map<Ethnos, Map<Sex, Weighted<String>>> GIVEN = new EnumMap<>(Ethnos.class);

    private static final Map<Ethnos, Weighted<String>> FATHERS = new EnumMap<>(Ethnos.class);

    private static final Map<Ethnos, Weighted<Lineage>> LINEAGES = new EnumMap<>(Ethnos.class);

    /** Patronymics that the rule does not give. */
    private static final Map<String, String> PATRONYMICS = new HashMap<>();

    /** How the people itself writes a name: Uzbeks in Latin, Kazakhs with their letters. */
    private static final Map<String, String> OWN = new HashMap<>();

    private static final Set<String> ALL;

    static {
        var given = Sheet.rows("given-names");
        var fathers = Sheet.rows("fathers");
        var surnames = Sheet.rows("surnames");
        for (var people : Ethnos.values()) {
            GIVEN.put(people, Map.of(Sex.M, names(given, people, Sex.M), Sex.F, names(given, people, Sex.F)));
            var names = of(people, fathers).map(row -> row.getField("name")).toList();
            FATHERS.put(people, Weighted.falling(names));
            var listed = of(people, surnames)
                    .map(row -> new Lineage(null, row.getField("surname")))
                    .toList();
            LINEAGES.put(people, Weighted.falling(listed.isEmpty() ? lineages(names) : listed));
        }
        fathers.forEach(
                row -> present(row, "patronymic").ifPresent(text -> PATRONYMICS.put(row.getField("name"), text)));
        given.forEach(row -> own(row).ifPresent(text -> OWN.put(key(row), text)));
        fathers.forEach(row -> own(row).ifPresent(text -> OWN.putIfAbsent(key(row), text)));
        ALL = given.stream().map(row -> row.getField("name")).collect(Collectors.toUnmodifiableSet());
    }

    private NameStock() {}

    static Weighted<String> given(Ethnos people, Sex sex) {
        return GIVEN.get(people).get(sex);
    }

    /** Names of men who were born two generations ago, and of whom surnames are made. */
    static Weighted<String> fathers(Ethnos people) {
        return FATHERS.get(people);
    }

    static Weighted<Lineage> lineages(Ethnos people) {
        return LINEAGES.get(people);
    }

    static String patronymic(String father, Sex sex) {
        return Spelling.patronymic(PATRONYMICS.getOrDefault(father, Spelling.patronymic(father)), sex);
    }

    /** The name as its people writes it, which is mostly as it is. */
    static String own(Ethnos people, String name) {
        return OWN.getOrDefault(people + name, name);
    }

    /** Whether some people gives this name, so that it is no slip of the pen. */
    static boolean isName(String given) {
        return ALL.contains(given);
    }

    private static List<Lineage> lineages(List<String> ancestors) {
        return ancestors.stream()
                .map(ancestor -> new Lineage(ancestor, Spelling.surname(ancestor)))
                .toList();
    }

    private static Weighted<String> names(List<NamedCsvRecord> rows, Ethnos people, Sex sex) {
        return Weighted.falling(of(people, rows)
                .filter(row -> row.getField("sex").equals(sex.name()))
                .map(row -> row.getField("name"))
                .toList());
    }

    private static Stream<NamedCsvRecord> of(Ethnos people, List<NamedCsvRecord> rows) {
        return rows.stream().filter(row -> row.getField("people").equals(people.name()));
    }

    private static Optional<String> own(NamedCsvRecord row) {
        return present(row, "own");
    }

    private static Optional<String> present(NamedCsvRecord row, String field) {
        return Optional.of(row.getField(field)).filter(text -> !text.isEmpty());
    }

    private static String key(NamedCsvRecord row) {
        return row.getField("people") + row.getField("name");
    }
}
