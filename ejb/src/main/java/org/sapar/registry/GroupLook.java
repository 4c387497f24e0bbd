package org.sapar.registry;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sapar.identity.Caller;
import org.sapar.reference.GroupRule;
import org.sapar.reference.ReferenceDesk;
import org.sapar.shared.Broken;

/** Tells whom somebody chose, and what would become of them. */
@ApplicationScoped
class GroupLook {

    private static final Set<String> LANGUAGES = Set.of("ky", "ru", "en");

    @Inject
    Migrants migrants;

    @Inject
    Finder finder;

    @EJB
    ReferenceDesk reference;

    @EJB
    Caller caller;

    @Inject
    Clock clock;

    /**
     * What would become of those who were chosen.
     *
     * @param wish null as long as it was not said what is to be changed
     */
    GroupPreview preview(GroupChoice choice, GroupWish wish) {
        var rule = rule();
        var ids = ids(choice, rule);
        check(wish, ids.size(), rule);
        var files = files(ids, wish);
        if (files.size() < ids.size()) {
            throw Broken.unknown();
        }
        var posts = caller.posts();
        var outcomes = files.stream()
                .collect(Collectors.toMap(
                        Migrant::getId, file -> GroupRules.outcome(file, wish, file.getVersion(), posts)));
        Function<Migrant, GroupOutcome> outcome = file -> outcomes.get(file.getId());
        var changing = files.stream().filter(file -> outcome.apply(file) == GroupOutcome.CHANGED);
        return new GroupPreview(
                files.stream()
                        .map(file -> new SeenFile(file.getId(), file.getVersion()))
                        .toList(),
                wish == null ? List.of() : shifts(changing.map(file -> GroupRules.value(wish.action(), file))),
                files.stream()
                        .filter(file -> outcome.apply(file) != GroupOutcome.CHANGED)
                        .map(file -> new GroupLeft(file.row(), outcome.apply(file)))
                        .toList(),
                rule.getMost(),
                rule.undoable().toHours());
    }

    /** @throws Broken if there is no such language or region, nobody was chosen, or too many were */
    void check(GroupWish wish, int files, GroupRule rule) {
        if (files == 0) {
            throw Broken.at("files", "registry.group.nobody");
        }
        if (files > rule.getMost()) {
            throw Broken.at("files", "registry.group.most", rule.getMost());
        }
        if (wish != null && !isKnown(wish)) {
            throw Broken.at(
                    "value", wish.action() == GroupAction.REGION ? "registry.region" : "registry.group.language");
        }
    }

    GroupRule rule() {
        var today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        return reference.groupRule(today).orElseThrow(() -> new Broken("registry.group.rule"));
    }

    /** How many went from what; the most first. */
    static List<GroupShift> shifts(Stream<String> before) {
        return before
                .map(value -> value == null ? "" : value)
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()))
                .entrySet()
                .stream()
                .map(group -> new GroupShift(group.getKey().isEmpty() ? null : group.getKey(), group.getValue()))
                .sorted(Comparator.comparing(GroupShift::files).reversed())
                .toList();
    }

    private boolean isKnown(GroupWish wish) {
        return wish.action() == GroupAction.LANGUAGE
                ? LANGUAGES.contains(wish.value())
                : reference.subdivision(wish.value()).isPresent();
    }

    private List<UUID> ids(GroupChoice choice, GroupRule rule) {
        if (!choice.files().isEmpty()) {
            return choice.files().stream().distinct().toList();
        }
        // One more than may be is enough to tell that there are too many.
        return finder.find(new MigrantQuery(choice.text(), choice.post(), 0, rule.getMost())).stream()
                .map(MigrantRow::id)
                .distinct()
                .toList();
    }

    private List<Migrant> files(Collection<UUID> ids, GroupWish wish) {
        var files = wish != null && wish.action() == GroupAction.REGION ? migrants.withStays(ids) : migrants.all(ids);
        return files.stream()
                .distinct()
                .sorted(Comparator.comparing(Migrant::getNameCyrillic).thenComparing(Migrant::getId))
                .toList();
    }
}
