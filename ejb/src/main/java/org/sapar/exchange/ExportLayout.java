package org.sapar.exchange;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.io.Serializable;

/**
 * How the file of an export is written.
 *
 * @param language of its heads and words: ky, ru or en
 */
@Embeddable
public record ExportLayout(
        @NotNull @Enumerated(EnumType.STRING) ExportFormat format,
        @NotNull @Pattern(regexp = "ky|ru|en") String language)
        implements Serializable {}
