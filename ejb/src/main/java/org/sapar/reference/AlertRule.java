package org.sapar.reference;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Duration;
import org.hibernate.annotations.Immutable;

/** How many files somebody opens before others are told of it. */
@Entity
@Immutable
public class AlertRule extends Dated {

    private static final long serialVersionUID = 1L;

    /** So many files within so many minutes raise an alert. */
    public static final String PACE = "PACE";

    /** So many times the files of one's own usual hour raise an alert. */
    public static final String USUAL = "USUAL";

    /** An hour with fewer files is never an unusual one. */
    public static final String LEAST = "LEAST";

    /** So many files somebody opens in a day; then no more. */
    public static final String DAY = "DAY";

    /** So many files of people of one's own surname raise an alert. */
    public static final String NAMESAKE = "NAMESAKE";

    @Id
    private String id;

    private String code;

    private int amount;

    private Integer minutes;

    /** For the persistence provider. */
    protected AlertRule() {}

    /** Such as {@code PACE@2026-01-01}. */
    public String getId() {
        return id;
    }

    /** What it is about: {@link #PACE} or another one that stands here. */
    public String getCode() {
        return code;
    }

    /** Files, or times. */
    public int getAmount() {
        return amount;
    }

    /** Within which they are counted; zero where the rule has no such time. */
    public Duration within() {
        return Duration.ofMinutes(minutes == null ? 0 : minutes);
    }
}
