package org.sapar.exchange;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.time.Instant;

/**
 * What the second person said to an export.
 *
 * @param sub the person, by the id of the account
 * @param name of that person as it was then
 * @param note in words, or null
 */
@Embeddable
public record ExportDecision(
        @Column(name = "decided_at") Instant at,
        @Column(name = "decided_by") String sub,
        @Column(name = "decided_by_name") String name,
        @Column(name = "decision_note") String note)
        implements Serializable {}
