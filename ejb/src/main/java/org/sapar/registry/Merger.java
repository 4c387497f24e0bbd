package org.sapar.registry;

import static org.sapar.registry.PersonField.PIN;
import static org.sapar.registry.PersonField.REGISTRATION;
import static org.sapar.registry.PersonField.TRAINED_ON;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.sapar.persistence.Versions;
import org.sapar.shared.Broken;

/**
 * Makes one file of two, and two of one again.
 *
 * <p>The file that goes keeps its id, its number and what is not chosen of it; its records go over one by one, and each
 * step is written down, so that nothing is lost when the two are separated.
 */
@ApplicationScoped
class Merger {

    @Inject
    Migrants migrants;

    @Inject
    Belongings belongings;

    @Inject
    Versions versions;

    @Inject
    RegistrationMoves registrations;

    @Inject
    Event<FileChanged> changed;

    @Inject
    Clock clock;

    /**
     * Gives the records of one file to the other.
     *
     * @throws Broken if one of them was merged elsewhere meanwhile, or what the two have cannot be in one file
     */
    void merge(Suspicion pair, LocalDate today) {
        var kept = pair.getKept();
        var merged = pair.getMerged();
        lock(kept, merged);
        if (kept.isMerged() || merged.isMerged()) {
            throw new Broken("registry.merge.gone");
        }
        checkSingle(kept, merged);
        pair.countMerging();
        versions.raise(
                kept,
                () -> versions.raise(merged, () -> {
                    new Merging(pair, today).run();
                    merged.mergeInto(kept);
                    renew(kept, merged);
                }));
        tell(kept, merged);
    }

    private void checkSingle(Migrant kept, Migrant merged) {
        var here = belongings.singles(kept);
        belongings.singles(merged).stream().filter(here::contains).findFirst().ifPresent(single -> {
            throw Broken.at("kept", single.rule());
        });
    }

    /** Gives back to the file that went what it had, and to the file that stays what it said before. */
    void separate(Suspicion pair) {
        var kept = pair.getKept();
        var merged = pair.getMerged();
        lock(kept, merged);
        var steps = migrants.mergeSteps(pair, pair.getMergings());
        versions.raise(
                kept,
                () -> versions.raise(merged, () -> {
                    of(steps, MergeStep.Kind.MOVED)
                            .map(step -> belongings.record(step.getWhat(), step.getRecordId()))
                            .filter(record -> record.getMigrant().equals(kept))
                            .forEach(record -> record.moveTo(merged));
                    // A moved name or stay that somebody ended since ended for the other person.
                    of(steps, MergeStep.Kind.MOVED).filter(MergeStep::wentOn).forEach(this::resume);
                    of(steps, MergeStep.Kind.ENDED).forEach(this::resume);
                    of(steps, MergeStep.Kind.TAKEN).forEach(step -> giveBack(step, kept, merged));
                    merged.mergeInto(null);
                    renew(kept, merged);
                    train(kept, merged);
                }));
        tell(kept, merged);
    }

    private void tell(Migrant kept, Migrant merged) {
        changed.fire(FileChanged.of(kept));
        changed.fire(FileChanged.of(merged));
    }

    private static Stream<MergeStep> of(List<MergeStep> steps, MergeStep.Kind kind) {
        return steps.stream().filter(step -> step.getKind() == kind);
    }

    /** Lets it go on, unless another one has begun in its file meanwhile. */
    private void resume(MergeStep step) {
        var record = (Lasting) belongings.record(step.getWhat(), step.getRecordId());
        if (!record.goesOn()
                && lasting(record.getMigrant()).stream().noneMatch(other -> other.field() == record.field())) {
            record.resume();
            note(record, RegistrationAction.REGISTER_AGAIN);
        }
    }

    /** The register has a history of its own. */
    private void note(Lasting record, RegistrationAction action) {
        if (record instanceof ConsularRegistration entry) {
            registrations.note(entry, action, new RegistrationSaid(null, entry.getRemovedOn(), null));
        }
    }

    /** A training that was completed meanwhile is of whom the enrolment is. */
    private void train(Migrant kept, Migrant merged) {
        var theirs = belongings.trained(merged);
        theirs.ifPresent(merged::train);
        var own = belongings.trained(kept);
        if (theirs.isPresent() && theirs.get().equals(kept.getTrainedOn()) && !theirs.equals(own)) {
            kept.put(TRAINED_ON, own.map(LocalDate::toString).orElse(null));
        }
    }

    /** What was mended since in the file that stays is not touched. */
    private void giveBack(MergeStep step, Migrant kept, Migrant merged) {
        var field = PersonField.valueOf(step.getWhat());
        if (!Objects.equals(kept.value(field), step.getValueAfter())) {
            return;
        }
        if (field == PIN) {
            exchange(kept, merged, step.getValueBefore(), step.getValueAfter());
        } else {
            kept.put(field, step.getValueBefore());
        }
    }

    /** A number belongs to one file at each moment. */
    private void exchange(Migrant one, Migrant other, String ones, String others) {
        one.put(PIN, null);
        other.put(PIN, null);
        migrants.entityManager().flush();
        one.put(PIN, ones);
        other.put(PIN, others);
        one.exchangeReason(other);
        migrants.entityManager().flush();
    }

    private void lock(Migrant one, Migrant other) {
        Stream.of(one, other)
                .sorted(Comparator.comparing(file -> file.getId().toString()))
                .forEach(file -> migrants.entityManager().lock(file, LockModeType.PESSIMISTIC_WRITE));
    }

    private void renew(Migrant kept, Migrant merged) {
        var entityManager = migrants.entityManager();
        entityManager.flush();
        for (var file : List.of(kept, merged)) {
            entityManager.refresh(file);
            file.renew();
        }
    }

    private List<Lasting> lasting(Migrant file) {
        return belongings.of(file).stream()
                .filter(Lasting.class::isInstance)
                .map(Lasting.class::cast)
                .filter(Lasting::goesOn)
                .toList();
    }

    /** The steps of one merging, in their order. */
    private final class Merging {

        private final Suspicion pair;

        private final Migrant kept;

        private final Migrant merged;

        private final LocalDate today;

        private final List<MergeStep> steps = new ArrayList<>();

        Merging(Suspicion pair, LocalDate today) {
            this.pair = pair;
            this.kept = pair.getKept();
            this.merged = pair.getMerged();
            this.today = today;
        }

        void run() {
            var here = lasting(kept);
            lasting(merged)
                    .forEach(record -> here.stream()
                            .filter(other -> other.field() == record.field())
                            .findFirst()
                            .ifPresent(other -> giveWay(record, other)));
            belongings.of(merged).stream().filter(record -> !isSaid(record)).forEach(this::move);
            Arrays.stream(PersonField.values()).forEach(this::take);
            steps.forEach(migrants.entityManager()::persist);
        }

        /** One of the two ends: that which the officer did not choose, and of two registrations the earlier one. */
        private void giveWay(Lasting record, Lasting other) {
            var field = record.field();
            var goesOn = field == REGISTRATION
                    ? Stream.of((ConsularRegistration) record, (ConsularRegistration) other)
                            .max(Comparator.comparing(ConsularRegistration::getRegisteredOn))
                            .orElseThrow()
                    : pair.getTaken().contains(field) ? record : other;
            if (!isSaid(record)) {
                var ends = goesOn.equals(record) ? other : record;
                ends.end(today);
                note(ends, RegistrationAction.REMOVE);
                steps.add(MergeStep.of(pair, steps.size(), clock.instant(), MergeStep.Kind.ENDED, ends));
            }
        }

        /** A name that the other file has as well stays where it is. */
        private boolean isSaid(OfMigrant record) {
            return record instanceof MigrantName name
                    && kept.getNames().stream()
                            .anyMatch(own -> own.saysTheSame(name) && (own.isCurrent() || !name.isCurrent()));
        }

        private void move(OfMigrant record) {
            record.moveTo(kept);
            steps.add(MergeStep.of(pair, steps.size(), clock.instant(), MergeStep.Kind.MOVED, record));
        }

        private void take(PersonField field) {
            var before = kept.value(field);
            var after = merged.value(field);
            if (after == null || after.equals(before) || !isTaken(field, before, after)) {
                return;
            }
            steps.add(MergeStep.of(pair, steps.size(), clock.instant(), field, Arrays.asList(before, after)));
            if (field == PIN) {
                exchange(kept, merged, after, before);
            } else {
                kept.put(field, after);
            }
        }

        private boolean isTaken(PersonField field, String before, String after) {
            return switch (field) {
                case CYRILLIC, LATIN, STAY, REGISTRATION -> false;
                case TRAINED_ON -> before == null || after.compareTo(before) > 0;
                default -> before == null || pair.getTaken().contains(field);
            };
        }
    }
}
