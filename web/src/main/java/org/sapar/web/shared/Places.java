package org.sapar.web.shared;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.ZoneId;

/** The posts and training centres as the shell shows them. */
@ApplicationScoped
public class Places {

    private static final ZoneId CAPITAL = ZoneId.of("Asia/Bishkek");

    /** Name and time zone of a post or centre. */
    public record Place(String name, ZoneId zone) {}

    /** The place of that code; the capital's time for somebody without one. */
    Place at(String code) {
        return new Place(code == null ? "" : code, CAPITAL);
    }
}
