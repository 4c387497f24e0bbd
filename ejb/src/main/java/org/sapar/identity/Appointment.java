package org.sapar.identity;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;
import org.sapar.reference.Confidentiality;

/**
 * Where somebody works from now on.
 *
 * @param place code of a post or of a training centre; whoever works at a post of the ministry works for all
 * @param clearance the most guarded cases that the person may be let into: C2 for services, C3 for protection, C4 for
 *     compartments, of which each is opened by name besides
 * @param absentFrom first day of an absence, or null
 * @param absentUntil last day of it, or null
 * @param cover who does the work meanwhile; this gives no rights
 */
public record Appointment(
        @NotBlank @Size(max = 10) String place,
        @NotNull Confidentiality clearance,
        LocalDate absentFrom,
        LocalDate absentUntil,
        UUID cover)
        implements Serializable {}
