package org.sapar.registry;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.sapar.identity.Subject;
import org.sapar.papers.IssuedPaper;

/**
 * An entry of the consular register as its page shows it.
 *
 * @param today the day that it is at the post that has it
 * @param actions what the caller may do with it now
 * @param steps what was done to it, the latest first
 * @param papers what was issued of it, the latest first; none for who may not issue any
 */
public record RegistrationFile(
        ConsularRegistration registration,
        LocalDate today,
        List<RegistrationAction> actions,
        List<RegistrationStep> steps,
        List<IssuedPaper> papers)
        implements Subject {

    public RegistrationFile {
        actions = List.copyOf(actions);
        steps = List.copyOf(steps);
        papers = List.copyOf(papers);
    }

    /** Whether it ends by itself before long. */
    public boolean isNear() {
        return registration.getTerm() != null && registration.getTerm().isNear(today);
    }

    /** Whether there is something that a paper can confirm. */
    public boolean isConfirmable() {
        return RegistrationPapers.confirmable(registration, today);
    }

    @Override
    public UUID subjectId() {
        return registration.getId();
    }

    @Override
    public Collection<UUID> subjectIds() {
        return List.of(registration.getId(), registration.getMigrant().getId());
    }
}
