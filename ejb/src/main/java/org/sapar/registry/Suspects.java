package org.sapar.registry;

import static org.sapar.identity.Permission.REGISTRY_PROTECT;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.sapar.identity.Caller;
import org.sapar.persistence.Ids;
import org.sapar.registry.matching.Comparison;
import org.sapar.registry.matching.Description;
import org.sapar.registry.matching.MatchKeys;
import org.sapar.registry.matching.Verdict;
import org.sapar.shared.Broken;

/** Looks for files that may be of the same person, and keeps what was said of them. */
@ApplicationScoped
class Suspects {

    /** More than an officer reads at the counter. */
    private static final int SHOWN = 10;

    @Inject
    Migrants migrants;

    @Inject
    KeySearch search;

    @Inject
    ScaleBook scales;

    @Inject
    Clock clock;

    @EJB
    Caller caller;

    /**
     * The files that may be of somebody, the likeliest first; those that are protected among them. The caller may see
     * of them what {@link #seen} leaves.
     *
     * @param but a file that is not looked at, because it is his, or null
     */
    List<Suspect> of(Description person, UUID but) {
        var keys = MatchKeys.of(person);
        if (keys.isEmpty()) {
            return List.of();
        }
        var comparison = new Comparison(person, scales.today());
        return search.alike(keys).stream()
                .filter(file -> !file.row().id().equals(but))
                .flatMap(file -> comparison
                        .ifPossible(file.description())
                        .map(likeness -> new Suspect(file.row(), file.version(), likeness))
                        .stream())
                .filter(suspect -> suspect.likeness().verdict() != Verdict.NONE)
                .sorted(Comparator.comparingDouble(
                        (Suspect suspect) -> -suspect.likeness().points()))
                .limit(SHOWN)
                .toList();
    }

    /**
     * Whether some file has the PIN or the document already.
     *
     * @param pin or null
     * @param document may be null
     */
    boolean isHeld(Pin pin, NewDocument document) {
        return (pin != null || document != null) && search.isHeld(pin == null ? null : pin.value(), document);
    }

    /** Of these files those that the caller may see. */
    List<Suspect> seen(List<Suspect> found) {
        return isShown()
                ? found
                : found.stream()
                        .filter(suspect -> !suspect.migrant().isProtected())
                        .toList();
    }

    /** The refusal of a number that another file has; it tells of nobody whom the caller may not see. */
    Broken taken(MigrantRow holder, Broken rule) {
        return holder.taken(rule, isShown());
    }

    private boolean isShown() {
        return caller.may(REGISTRY_PROTECT);
    }

    /**
     * The file that has this document already, if any.
     *
     * @param document may be null
     */
    Optional<MigrantRow> holder(NewDocument document) {
        return document == null
                ? Optional.empty()
                : migrants
                        .byDocument(document.type(), document.country(), NewDocument.number(document.number()))
                        .stream()
                        .findFirst();
    }

    /**
     * Notes the files that look like this one: somebody will look at them, but for those about which somebody was asked
     * before.
     */
    void note(Migrant migrant) {
        note(List.of(migrant));
    }

    /** The same for several; what was changed in them is sent once, and not looked for before each query. */
    void note(Collection<Migrant> files) {
        migrants.entityManager().flush();
        files.forEach(this::noteSuspects);
    }

    private void noteSuspects(Migrant migrant) {
        var found = of(Descriptions.of(migrant), migrant.getId());
        if (!found.isEmpty()) {
            var known = migrants.suspectedWith(migrant);
            note(
                    migrant,
                    found.stream()
                            .filter(suspect -> !known.contains(suspect.subjectId()))
                            .toList(),
                    Set.of());
        }
    }

    /**
     * Notes the files that were found to look like this one: somebody will look at them, but for those that are known
     * to be of others.
     *
     * @param toldApart files that the officer knows to be of others
     */
    void note(Migrant migrant, List<Suspect> found, Set<UUID> toldApart) {
        for (var suspect : found) {
            var other = migrants.entityManager().getReference(Migrant.class, suspect.subjectId());
            var suspicion = new Suspicion(Ids.next(), clock.instant(), migrant, other, suspect.likeness());
            if (toldApart.contains(suspect.subjectId())) {
                suspicion.perform(SuspicionAction.TELL_APART, caller.standing(), clock.instant(), null);
            }
            migrants.entityManager().persist(suspicion);
        }
    }
}
