package org.sapar.web.shared;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAccessor;

/** How near a date is, in words and as a tone; days are those of the post. */
@Named
@RequestScoped
public class Dues {

    private static final int SOON = 3;

    @Inject
    Me me;

    @Inject
    Texts texts;

    /** {@code 2 days overdue}, {@code today}, {@code in 5 days}. */
    public String word(TemporalAccessor when) {
        var days = days(when);
        return texts.say(days < 0 ? "shell.due.overdue" : "shell.due.ahead", Math.abs(days));
    }

    /** {@code late}, {@code due} from three days ahead, or {@code calm}. */
    public String tone(TemporalAccessor when) {
        var days = days(when);
        if (days < 0) {
            return "late";
        }
        return days <= SOON ? "due" : "calm";
    }

    private long days(TemporalAccessor when) {
        var date = when instanceof Instant instant ? LocalDate.ofInstant(instant, me.getZone()) : LocalDate.from(when);
        return ChronoUnit.DAYS.between(me.getToday(), date);
    }
}
