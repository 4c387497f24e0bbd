package org.sapar.registry.journey;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.sapar.calendar.Presence;
import org.sapar.identity.Subject;
import org.sapar.reference.HostRegime;
import org.sapar.reference.HostRule;
import org.sapar.registry.IdentityDocument;
import org.sapar.registry.Migrant;
import org.sapar.registry.Stay;

/**
 * Where a migrant's journey has come to, on one day at the post that keeps the file.
 *
 * @param country the host of the present stay, ISO 3166-1 alpha-2
 * @param regime in force there: as told, else as it follows from purpose and citizenship
 * @param presence in that country
 * @param clocks what is due, the most urgent first
 * @param told rules of the host that are not counted
 * @param crossings the latest first, struck ones among them
 * @param employments the latest first, struck ones among them
 */
public record JourneyFile(
        Migrant migrant,
        LocalDate today,
        Stay stay,
        String country,
        HostRegime regime,
        Presence presence,
        JourneyStage stage,
        List<HostClock> clocks,
        List<HostRule> told,
        List<IdentityDocument> documents,
        List<BorderCrossing> crossings,
        List<EmploymentRecord> employments)
        implements Subject {

    /** Twelve months, by which many countries tell who is a resident for their tax. */
    public static final int WINDOW = 365;

    public JourneyFile {
        clocks = List.copyOf(clocks);
        told = List.copyOf(told);
        documents = List.copyOf(documents);
        crossings = List.copyOf(crossings);
        employments = List.copyOf(employments);
    }

    /** Days in the host country in the calendar year up to today. */
    public int daysInYear() {
        return presence.inYear(today);
    }

    /** Days in the host country of the last {@link #WINDOW}. */
    public int daysInWindow() {
        return presence.inWindow(today, WINDOW);
    }

    /** The passage of this id, if it is one of these. */
    public Optional<BorderCrossing> crossing(UUID id) {
        return of(id, crossings);
    }

    /** The work of this id, if it is one of these. */
    public Optional<EmploymentRecord> employment(UUID id) {
        return of(id, employments);
    }

    private static <T extends JourneyEntry> Optional<T> of(UUID id, List<T> entries) {
        return entries.stream().filter(entry -> entry.getId().equals(id)).findFirst();
    }

    @Override
    public UUID subjectId() {
        return migrant.getId();
    }
}
