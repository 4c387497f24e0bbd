package org.sapar.exchange;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.sapar.identity.Caller;
import org.sapar.identity.Submissions;
import org.sapar.persistence.Numbers;
import org.sapar.registry.PeopleSought;
import org.sapar.shared.Broken;
import org.sapar.shared.FileNumber;

/** Takes in what somebody wants out of the register: who it is about is written down at once. */
@ApplicationScoped
class ExportIntake {

    private static final String SERIES = "EXP";

    private static final int DIGITS = 6;

    @Inject
    Submissions submissions;

    @Inject
    Numbers numbers;

    @Inject
    PeopleSought sought;

    @Inject
    ExportPeople people;

    @Inject
    ExportLimits limits;

    @Inject
    EntityManager entityManager;

    @Inject
    Clock clock;

    @EJB
    Caller caller;

    /** What one submission says. */
    private record Sent(ExportSought sought, NewExport form) {}

    /** How many people are meant, and what would come of it. */
    ExportOutlook outlook(ExportSought asked, LegalBasis basis) {
        var most = limits.outlook(0).left() + 1;
        return limits.outlook(people.count(choice(asked, basis), most));
    }

    /** Takes it; nothing happens if it was taken before. */
    void take(ExportSought asked, NewExport form, ExportWords words) {
        if (!submissions.isRepeat(form.id(), new Sent(asked, form))) {
            write(asked, form, words);
        }
    }

    private void write(ExportSought asked, NewExport form, ExportWords words) {
        var officer = caller.standing();
        if (officer.post() == null && !caller.everywhere()) {
            throw new Broken("registry.post");
        }
        if (!form.use().purpose().columns().containsAll(form.columns())) {
            throw Broken.at("columns", "exchange.export.columns");
        }
        var export = new RegisterExport(form, clock.instant(), officer, caller.everywhere());
        // Whoever asks for two at the same moment waits here, so that the second counts the first.
        export.call(number(officer.post()), asked, words);
        limits.judge(export, outlook(asked, form.use().basis()));
        entityManager.persist(export);
        if (people.choose(export.getId(), choice(asked, form.use().basis()), isNamed(form)) != export.getRowCount()) {
            throw Broken.conflict();
        }
    }

    private ExportPeople.Choice choice(ExportSought asked, LegalBasis basis) {
        return new ExportPeople.Choice(sought.sieve(asked.text()), asked, caller, basis == LegalBasis.CONSENT);
    }

    private String number(String post) {
        var prefix = post == null ? SERIES : post + "-" + SERIES;
        var year = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC).getYear();
        return FileNumber.of(prefix, year, numbers.next(prefix + "-" + year), DIGITS);
    }

    private static boolean isNamed(NewExport form) {
        return form.use().purpose() != ExportPurpose.FIGURES;
    }
}
