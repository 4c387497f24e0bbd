package org.sapar.reference;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.hibernate.annotations.Immutable;

/** How much may leave the register, and for how long a file that was made is kept. */
@Entity
@Immutable
public class ExportRule extends Dated {

    private static final long serialVersionUID = 1L;

    /** So many people somebody takes out within 24 hours without a second person. */
    public static final String ALONE = "ALONE";

    /** So many people somebody takes out within 24 hours at all. */
    public static final String DAY = "DAY";

    /** So many hours a file that was made can be fetched. */
    public static final String KEEP = "KEEP";

    /** So many hours an export waits for the second person. */
    public static final String WAIT = "WAIT";

    @Id
    private String id;

    private String code;

    private int amount;

    /** For the persistence provider. */
    protected ExportRule() {}

    /** Such as {@code ALONE@2026-01-01}. */
    public String getId() {
        return id;
    }

    /** What it is about: {@link #ALONE}, {@link #DAY}, {@link #KEEP} or {@link #WAIT}. */
    public String getCode() {
        return code;
    }

    /** People or hours. */
    public int getAmount() {
        return amount;
    }
}
