package org.sapar.registry;

import static org.sapar.registry.SuspicionAction.CONFIRM;
import static org.sapar.registry.SuspicionAction.MERGE;
import static org.sapar.registry.SuspicionAction.SEPARATE;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.sapar.identity.Caller;
import org.sapar.persistence.Versions;
import org.sapar.reference.ReferenceDesk;
import org.sapar.shared.Broken;
import org.sapar.shared.Denied;

/** The rules of deciding whether two files are of one person: who may say it, and when a second one has to agree. */
@ApplicationScoped
class SuspicionBook {

    @Inject
    Belongings belongings;

    @Inject
    Merger merger;

    @Inject
    Suspects suspects;

    @Inject
    Versions versions;

    @EJB
    ReferenceDesk reference;

    @Inject
    Clock clock;

    @EJB
    Caller caller;

    /** The actions that the state of the pair, the second pair of eyes and the calendar allow the caller. */
    List<SuspicionAction> lawful(Suspicion pair) {
        return SuspicionAction.moves().from(pair.getState()).keySet().stream()
                .filter(action -> action != MERGE || !pair.isConfirmedBy(caller.sub()))
                .filter(action -> action != SEPARATE || isSeparable(pair))
                .filter(action -> action != CONFIRM || files(pair).anyMatch(this::isOurs))
                .toList();
    }

    /** Decides, if the files are as they were seen. */
    void decide(Suspicion pair, Decision decision) {
        var seen = decision.seen();
        if (pair.getVersion() != seen.pair()
                || pair.getOne().getVersion() != seen.one()
                || pair.getOther().getVersion() != seen.other()) {
            throw Broken.conflict();
        }
        var action = decision.action();
        if (action.isExplained() && !decision.isExplained()) {
            throw Broken.at("reason", "registry.suspicion.reason");
        }
        checkProtection(pair, action);
        versions.raise(pair, () -> perform(pair, decision));
    }

    /**
     * Else the names of somebody who is protected would come to a file that everybody opens, or the other way round.
     */
    private static void checkProtection(Suspicion pair, SuspicionAction action) {
        if ((action == CONFIRM || action == MERGE)
                && pair.getOne().isProtected() != pair.getOther().isProtected()) {
            throw Broken.at("kept", "registry.merge.protected");
        }
    }

    private void perform(Suspicion pair, Decision decision) {
        move(pair, decision.action(), decision.reason());
        switch (decision.action()) {
            case CONFIRM -> confirm(pair, decision);
            case MERGE -> agree(pair);
            case SEND_BACK -> pair.withdraw();
            case SEPARATE -> separate(pair);
            default -> {
                // The state says it all.
            }
        }
    }

    private void move(Suspicion pair, SuspicionAction action, String reason) {
        pair.perform(action, caller.standing(), clock.instant(), reason);
    }

    /** Where one of the two has no history, nobody else need agree: there is nothing that could be mixed up. */
    private void confirm(Suspicion pair, Decision decision) {
        var kept = files(pair)
                .filter(file -> file.getId().equals(decision.kept()))
                .findFirst()
                .orElseThrow(() -> Broken.at("kept", "registry.suspicion.kept"));
        if (!isOurs(kept)) {
            throw Broken.at("kept", "registry.suspicion.post");
        }
        pair.confirm(kept, decision.taken(), caller.sub());
        if (!files(pair).allMatch(belongings::isHistory)) {
            move(pair, MERGE, decision.reason());
            merge(pair);
        }
    }

    private void agree(Suspicion pair) {
        if (pair.isConfirmedBy(caller.sub())) {
            throw new Denied("registry.fourEyes");
        }
        merge(pair);
    }

    private void merge(Suspicion pair) {
        var today = today(pair);
        merger.merge(pair, today);
        var rule = reference.mergeRule(today).orElseThrow(() -> new Broken("registry.merge.rule"));
        pair.merged(today.plusDays(rule.getSeparableDays()));
        // Whoever was suspected of being the one that went may be the one that stays.
        suspects.note(pair.getKept());
    }

    private void separate(Suspicion pair) {
        if (!isSeparable(pair)) {
            throw new Broken("registry.merge.late", pair.getSeparableUntil());
        }
        merger.separate(pair);
        pair.withdraw();
    }

    /** Not when the file that stayed went into another one meanwhile: that one is separated first. */
    private boolean isSeparable(Suspicion pair) {
        return pair.getSeparableUntil() != null
                && !today(pair).isAfter(pair.getSeparableUntil())
                && !pair.getKept().isMerged();
    }

    private boolean isOurs(Migrant file) {
        return caller.posts().contains(file.getPostCode());
    }

    private static Stream<Migrant> files(Suspicion pair) {
        return Stream.of(pair.getOne(), pair.getOther());
    }

    private LocalDate today(Suspicion pair) {
        return reference.post(pair.getOne().getPostCode()).orElseThrow().dayOf(clock.instant());
    }
}
