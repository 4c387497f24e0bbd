package org.sapar.exchange;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;

/**
 * How a list was written, as far as it could be recognised.
 *
 * @param kind CSV or XLSX
 * @param charset of a CSV, else null
 * @param separator between the cells of a CSV, else null
 */
@Embeddable
public record ListFormat(
        String kind,
        String charset,
        @Column(name = "separator_sign") String separator) implements Serializable {}
