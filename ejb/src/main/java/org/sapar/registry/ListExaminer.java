package org.sapar.registry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.Validator;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.sapar.registry.matching.Comparison;
import org.sapar.registry.matching.Description;
import org.sapar.registry.matching.Foldings;
import org.sapar.registry.matching.Scale;
import org.sapar.shared.Broken;

/**
 * Holds people of a list against the rules and against the register, many at a time: what the counter asks of the
 * database for one of them is asked here for all at once.
 */
@ApplicationScoped
public class ListExaminer {

    @Inject
    KeySearch search;

    @Inject
    Registrar registrar;

    @Inject
    ScaleBook scales;

    @Inject
    Validator validator;

    /**
     * The files with keys of a list.
     *
     * @param files by the key
     * @param described as they are compared, by their ids
     */
    private record Found(Map<Long, Set<UUID>> files, Map<UUID, Description> described, Scale scale, Foldings foldings) {

        List<Examined.Alike> alike(Listed line) {
            var comparison = new Comparison(line.description(), scale, foldings);
            return line.keys().stream()
                    .flatMap(key -> files.getOrDefault(key, Set.of()).stream())
                    .distinct()
                    .limit(KeySearch.CANDIDATES)
                    .filter(described::containsKey)
                    .flatMap(file -> Examined.Alike.of(file, comparison.ifPossible(described.get(file))).stream())
                    .toList();
        }
    }

    /**
     * What speaks against a file for each of them as far as the register tells, in their order.
     *
     * @param today the day at the post that would keep the files
     */
    public ListLook look(List<NewMigrant> people, LocalDate today) {
        var lines = people.stream().map(form -> listed(form, today)).toList();
        var files = search.files(
                lines.stream().flatMap(line -> line.keys().stream()).collect(Collectors.toSet()));
        var found = new Found(
                files,
                search.described(
                        files.values().stream().flatMap(Collection::stream).collect(Collectors.toSet())),
                scales.today(),
                new Foldings());
        var held = search.held(lines.stream()
                .filter(line -> line.broken() == null)
                .flatMap(Listed::marks)
                .toList());
        return new ListLook(
                lines.stream()
                        .map(line -> line.broken() == null ? line.beside(found.alike(line), rule(line, held)) : line)
                        .toList(),
                found.scale());
    }

    private Listed listed(NewMigrant form, LocalDate today) {
        try {
            return Listed.of(form, mobile(form, today));
        } catch (Broken rule) {
            return Listed.unfit(form, rule);
        }
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
    private static Broken rule(Listed line, Set<String> held) {
        return line.marks().anyMatch(held::contains) ? Listed.held() : null;
    }
}
