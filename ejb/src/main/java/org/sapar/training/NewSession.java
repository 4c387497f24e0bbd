package org.sapar.training;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;
import org.sapar.identity.Subject;

/**
 * The form that plans a session.
 *
 * @param id born with the form
 * @param programme id of the version of the programme
 * @param startsOn first day
 * @param endsOn last day; the modules are spread over the days in their order
 * @param capacity places
 * @param language of teaching: ky or ru
 */
public record NewSession(
        @NotNull UUID id,
        @NotNull @Size(max = 40) String programme,
        @NotNull LocalDate startsOn,
        @NotNull LocalDate endsOn,
        @Min(1) @Max(NewSession.MOST_PLACES) int capacity,
        @NotNull @Pattern(regexp = "ky|ru") String language,
        @Size(max = 60) String room)
        implements Subject, Serializable {

    /** Places of the largest session. */
    public static final int MOST_PLACES = 200;

    @Override
    public UUID subjectId() {
        return id;
    }
}
