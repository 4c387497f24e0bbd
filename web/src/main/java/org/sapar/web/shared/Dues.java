package org.sapar.web.shared;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;

/**
 * How near the due day of a request is, in words and as a tone: by calendar and clock of the post that has to keep it,
 * wherever the person sits who looks, so that red is what the queue and the figures count as overdue.
 */
@Named
@RequestScoped
public class Dues {

    private static final int SOON = 3;

    @Inject
    Clock clock;

    @Inject
    Places places;

    @Inject
    Texts texts;

    /** Days until the due day, below zero after it; late from the moment at which that day is over at the post. */
    record Distance(long days, boolean late) {

        static Distance of(LocalDate day, Instant end, Instant now, ZoneId zone) {
            return new Distance(ChronoUnit.DAYS.between(LocalDate.ofInstant(now, zone), day), end.isBefore(now));
        }

        String tone() {
            if (late) {
                return "late";
            }
            return days <= SOON ? "due" : "calm";
        }
    }

    /**
     * {@code 2 days overdue}, {@code overdue since today}, {@code today}, {@code in 5 days}.
     *
     * @param end the moment at which the day is over
     * @param post code of the post that has to keep it
     */
    public String word(LocalDate day, Instant end, String post) {
        var distance = distance(day, end, post);
        return texts.say(distance.late() ? "shell.due.overdue" : "shell.due.ahead", Math.abs(distance.days()));
    }

    /** {@code late}, {@code due} from three days ahead, or {@code calm}; as for {@link #word}. */
    public String tone(LocalDate day, Instant end, String post) {
        return distance(day, end, post).tone();
    }

    private Distance distance(LocalDate day, Instant end, String post) {
        return Distance.of(day, end, clock.instant(), places.at(post).zone());
    }
}
