package org.sapar.exchange;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.sapar.identity.Caller;
import org.sapar.reference.ExportRule;
import org.sapar.reference.ReferenceDesk;
import org.sapar.shared.Broken;

/**
 * How much the caller may take out of the register: so many people alone, so many at all, each within 24 hours. What
 * was taken alone adds up, so that a long list does not go in slices.
 */
@ApplicationScoped
class ExportLimits {

    private static final Duration DAY = Duration.ofHours(24);

    @Inject
    ExportPeople people;

    @EJB
    ReferenceDesk reference;

    @EJB
    Caller caller;

    @Inject
    Clock clock;

    /** What would come of so many people more. */
    ExportOutlook outlook(int rows) {
        var day = rule(ExportRule.DAY).getAmount();
        var alone = rule(ExportRule.ALONE).getAmount();
        return new ExportOutlook(rows, Math.max(0, alone - taken(false)), Math.max(0, day - taken(true)), day);
    }

    /** Lets the export begin, or wait for the second person. */
    void judge(RegisterExport export, ExportOutlook outlook) {
        if (outlook.rows() == 0) {
            throw new Broken("exchange.export.nobody");
        }
        if (outlook.isTooMuch()) {
            throw new Broken("exchange.export.quota", outlook.left(), outlook.day());
        }
        var lapses = outlook.isSecond() ? clock.instant().plus(hours(ExportRule.WAIT)) : null;
        export.chosen(outlook.rows(), rule(ExportRule.ALONE).getId(), lapses);
    }

    /** Until when a file that is made now can be fetched. */
    Instant expiry() {
        return clock.instant().plus(hours(ExportRule.KEEP));
    }

    private int taken(boolean all) {
        return people.taken(caller.sub(), clock.instant().minus(DAY), all);
    }

    private Duration hours(String code) {
        return Duration.ofHours(rule(code).getAmount());
    }

    /** The ministry's rules hold by its calendar everywhere; a rule that is missing lets nothing out. */
    private ExportRule rule(String code) {
        return reference
                .exportRule(code, LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC))
                .orElseThrow(() -> new Broken("exchange.export.rule"));
    }
}
