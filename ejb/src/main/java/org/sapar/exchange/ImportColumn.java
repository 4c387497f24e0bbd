package org.sapar.exchange;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.io.Serializable;

/**
 * A column of a list.
 *
 * @param title what stands in its head
 * @param field what stands in the column; null when it is not read
 */
@Embeddable
public record ImportColumn(
        String title, @Enumerated(EnumType.STRING) ListField field) implements Serializable {}
