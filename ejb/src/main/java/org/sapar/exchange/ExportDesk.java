package org.sapar.exchange;

import static org.sapar.identity.Permission.EXCHANGE_EXPORT;
import static org.sapar.identity.Permission.EXCHANGE_RELEASE;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.sapar.identity.Caller;
import org.sapar.identity.Reason;
import org.sapar.persistence.Slice;
import org.sapar.persistence.Versions;
import org.sapar.shared.Broken;

/** The desk where people of the register are asked for as a file, released by a second person, and fetched. */
@Stateless
public class ExportDesk {

    @Inject
    Exports exports;

    @Inject
    ExportIntake intake;

    @Inject
    ExportPieces pieces;

    @Inject
    ExportPeople people;

    @Inject
    Versions versions;

    @EJB
    Caller caller;

    @Inject
    Clock clock;

    /** How many people the filters mean, and what would come of an export; nothing is asked for yet. */
    @RolesAllowed(EXCHANGE_EXPORT)
    public ExportOutlook countPeople(@NotNull @Valid ExportSought sought) {
        return intake.outlook(sought, LegalBasis.STATUTE);
    }

    /**
     * Asks for an export; the same form again gives the same answer. A small one begins at once, a large one waits for
     * the second person.
     *
     * @param words the heads and marks of the file in its language
     * @throws Broken if nobody is meant, more is told than the purpose needs, or the day's quota is used up
     */
    @RolesAllowed(EXCHANGE_EXPORT)
    public ExportFile askExport(
            @NotNull @Valid ExportSought sought, @NotNull @Valid NewExport form, @NotNull ExportWords words) {
        intake.take(sought, form, words);
        return file(known(form.id()));
    }

    /**
     * The exports, the newest first; one more than asked for when there is a next page. Who may release sees those of
     * the post, others their own.
     */
    @RolesAllowed({EXCHANGE_EXPORT, EXCHANGE_RELEASE})
    public List<RegisterExport> exports(@NotNull @Valid ExportQuery query) {
        var all = caller.may(EXCHANGE_RELEASE);
        if (query.after() != null) {
            return Slice.of(
                    exports.newestAfter(known(query.after()).getId(), all, caller.sub(), query.state()), query.size());
        }
        return Slice.of(exports.newest(all, caller.sub(), query.state()), query.size(), query.page());
    }

    /** How many exports of others wait for somebody to release them. */
    @RolesAllowed(EXCHANGE_RELEASE)
    public long countWaiting() {
        return exports.countOfOthers(ExportState.PENDING, caller.sub());
    }

    /**
     * An export and what can be done with it.
     *
     * @throws Broken if there is none
     */
    @RolesAllowed({EXCHANGE_EXPORT, EXCHANGE_RELEASE})
    public ExportFile openExport(@NotNull UUID id) {
        return file(known(id));
    }

    /**
     * Releases or refuses what somebody else wants to take out, or takes back what one asked for.
     *
     * @param version of the export as it was seen
     * @param note in words; a refusal needs it
     * @throws Broken if it is not lawful now, or one's own; the conflict, if somebody else was first
     */
    @RolesAllowed({EXCHANGE_EXPORT, EXCHANGE_RELEASE})
    public ExportFile decideExport(
            @NotNull UUID id, int version, @NotNull ExportAction action, @Reason @Size(max = 500) String note) {
        var export = known(id);
        if (export.getVersion() != version) {
            throw Broken.conflict();
        }
        admit(export, action);
        if (action == ExportAction.REFUSE && (note == null || note.isBlank())) {
            throw Broken.at("note", "exchange.export.why");
        }
        versions.raise(export, () -> decide(export, action, note));
        if (action != ExportAction.RELEASE) {
            people.forget(id);
        }
        return file(export);
    }

    /**
     * Begins to fetch the file; only who asked for it may.
     *
     * @throws Broken if there is no file, not yet or no more
     */
    @RolesAllowed(EXCHANGE_EXPORT)
    public ExportFile fetch(@NotNull UUID id) {
        var export = fetchable(id);
        // Two who fetch at once do not meet: it is only counted.
        exports.count(id, clock.instant());
        exports.entityManager().refresh(export);
        return file(export);
    }

    /**
     * A piece of the file, from place 0; empty after the last.
     *
     * @throws Broken if there is no file, not yet or no more
     */
    @RolesAllowed(EXCHANGE_EXPORT)
    public byte[] fetchPiece(@NotNull UUID id, @Min(0) int place) {
        fetchable(id);
        return pieces.get(id, place).orElseGet(() -> new byte[0]);
    }

    private void admit(RegisterExport export, ExportAction action) {
        if (action.isOfTheSecond()) {
            caller.require(EXCHANGE_RELEASE);
        }
        if (action.isOfTheSecond() && isMine(export)) {
            throw new Broken("exchange.export.own");
        }
        if (!actions(export).contains(action) || action.isOfTheSecond() && isLapsed(export)) {
            throw new Broken("exchange.export.move", action, export.getState());
        }
    }

    private void decide(RegisterExport export, ExportAction action, String note) {
        if (action == ExportAction.WITHDRAW) {
            export.perform(action);
            return;
        }
        var second = caller.standing();
        var said = note == null || note.isBlank() ? null : note.strip();
        export.decided(action, new ExportDecision(clock.instant(), second.sub(), second.displayName(), said));
    }

    private RegisterExport fetchable(UUID id) {
        var export = known(id);
        if (!isFetchable(export)) {
            throw new Broken("exchange.export.gone");
        }
        return export;
    }

    /** What somebody may not see is not there. */
    private RegisterExport known(UUID id) {
        return exports.byId(id)
                .filter(export -> isMine(export) || caller.may(EXCHANGE_RELEASE))
                .orElseThrow(Broken::unknown);
    }

    private boolean isMine(RegisterExport export) {
        return export.getSub().equals(caller.sub());
    }

    /** Nobody released it in time, and the keeper has only not come yet. */
    private boolean isLapsed(RegisterExport export) {
        return export.getLapsesAt() != null && !export.getLapsesAt().isAfter(clock.instant());
    }

    private boolean isFetchable(RegisterExport export) {
        return export.getState() == ExportState.READY
                && isMine(export)
                && export.getExpiresAt().isAfter(clock.instant());
    }

    private ExportFile file(RegisterExport export) {
        return new ExportFile(export, actions(export), isFetchable(export) && caller.may(EXCHANGE_EXPORT));
    }

    private List<ExportAction> actions(RegisterExport export) {
        return ExportAction.moves().from(export.getState()).keySet().stream()
                .filter(action -> action == ExportAction.WITHDRAW && isMine(export)
                        || action.isOfTheSecond() && !isMine(export) && caller.may(EXCHANGE_RELEASE))
                .toList();
    }
}
