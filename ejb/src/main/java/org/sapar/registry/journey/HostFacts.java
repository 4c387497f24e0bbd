package org.sapar.registry.journey;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.sapar.calendar.Presence;
import org.sapar.reference.HostRegime;
import org.sapar.registry.HostStay;

/**
 * What the clocks of a host country are computed from.
 *
 * @param today at the post that keeps the file
 * @param citizenship ISO 3166-1 alpha-2
 * @param country the host, ISO 3166-1 alpha-2
 * @param regime in force, told or derived
 * @param work of the whole life, in the host country
 * @param onRegister day since which the person stands on the own consulate's register, or null
 */
record HostFacts(
        LocalDate today,
        String citizenship,
        String country,
        HostRegime regime,
        HostStay stay,
        Presence presence,
        List<WorkTerm> work,
        LocalDate onRegister) {

    HostFacts {
        work = List.copyOf(work);
    }

    /** The contracts on which a stay may rest. */
    Stream<WorkTerm> contracts() {
        return work.stream().filter(WorkTerm::contract);
    }

    /** Whether a contract goes on during the day. */
    boolean isUnderContract(LocalDate day) {
        return contracts().anyMatch(term -> term.goesOn(day));
    }

    /** The contract that goes on and lasts longest; when none goes on, the one that ran out last. */
    Optional<WorkTerm> contract() {
        return contracts()
                .filter(term -> term.goesOn(today))
                .max(byLast())
                .or(() -> contracts()
                        .filter(term -> !term.from().isAfter(today) && !term.isEndedEarly())
                        .max(byLast()));
    }

    /** The contract that was ended before its day, the latest if there are several. */
    Optional<WorkTerm> broken() {
        return contracts()
                .filter(term -> term.isEndedEarly() && !term.endedOn().isAfter(today))
                .max(Comparator.comparing(WorkTerm::endedOn));
    }

    /** The day from which another contract takes the place of the one that was ended. */
    Optional<LocalDate> renewed(WorkTerm broken) {
        return contracts()
                .filter(term -> !term.equals(broken)
                        && (term.goesOn(broken.endedOn()) || term.from().isAfter(broken.endedOn())))
                .map(WorkTerm::from)
                .min(Comparator.naturalOrder());
    }

    private static Comparator<WorkTerm> byLast() {
        return Comparator.comparing(WorkTerm::last, Comparator.nullsLast(Comparator.<LocalDate>naturalOrder()));
    }
}
