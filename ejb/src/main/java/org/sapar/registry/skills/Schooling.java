package org.sapar.registry.skills;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;

/**
 * A course of education that somebody completed.
 *
 * @param field what was learned, or null
 * @param institution where, or null
 * @param year in which it was completed, or null
 */
@Embeddable
public record Schooling(
        @NotNull @Enumerated(EnumType.STRING) EducationLevel level,
        @Size(max = 200) String field,
        @Size(max = 200) String institution,
        Integer year)
        implements Serializable {}
