package org.sapar.registry;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.io.Serializable;
import java.time.LocalDate;

/**
 * Who stands at the counter.
 *
 * @param citizenship ISO 3166-1 alpha-2
 * @param pin personal number of the home country, or null
 * @param cyrillic the name in Cyrillic
 * @param latin the name as the travel document prints it, or null
 */
public record NewPerson(
        @NotNull @Pattern(regexp = "[A-Z]{2}", message = "{registry.country}")
        String citizenship,

        @NotNull Sex sex,
        @NotNull BirthDate birthDate,
        String pin,
        @NotNull @Valid PersonName cyrillic,
        @Valid PersonName latin)
        implements Serializable {

    /** Somebody whose day of birth was typed; a first of January is taken for a placeholder. */
    public NewPerson(
            String citizenship, Sex sex, LocalDate birthDate, String pin, PersonName cyrillic, PersonName latin) {
        this(citizenship, sex, BirthDate.typed(birthDate), pin, cyrillic, latin);
    }
}
