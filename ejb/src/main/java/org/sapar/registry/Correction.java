package org.sapar.registry;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.sapar.identity.Reason;

/**
 * Who a person is, told anew as a whole because something of it was wrong on file.
 *
 * @param citizenship ISO 3166-1 alpha-2
 * @param pin personal number of the home country as typed, or null
 * @param pinReason why a PIN that disagrees with sex or birth date is right all the same, or null
 * @param latin the name as the travel document prints it, or null
 * @param why what was wrong and how that is known; kept in the Trail
 */
public record Correction(
        @NotNull @Pattern(regexp = "[A-Z]{2}", message = "{registry.country}")
        String citizenship,

        @NotNull Sex sex,
        @NotNull BirthDate birthDate,
        String pin,
        @Size(max = 500) String pinReason,
        @Valid PersonName latin,
        @Reason @NotBlank @Size(max = 500) String why)
        implements Serializable {

    /** What the file says now, without a reason to say it anew. */
    public static Correction of(Migrant file) {
        return new Correction(
                file.getCitizenship(),
                file.getSex(),
                file.getBirth(),
                file.getPin(),
                file.getPinReason(),
                file.name(Script.LATIN).orElse(null),
                null);
    }

    /**
     * As it is written on file: the number without blanks, a reason only for a number that disagrees, no name without
     * letters; why it is told stays out, for the Trail keeps that.
     */
    Correction tidy() {
        var number = Optional.ofNullable(pin)
                .filter(typed -> !typed.isBlank())
                .map(typed -> Pin.of(typed).map(Pin::value).orElse(typed))
                .orElse(null);
        var reason = Optional.ofNullable(pinReason)
                .map(String::strip)
                .filter(said -> !said.isEmpty() && !mismatches(number).isEmpty())
                .orElse(null);
        var name = Optional.ofNullable(latin)
                .map(PersonName::tidy)
                .filter(called -> !called.isEmpty())
                .orElse(null);
        return new Correction(citizenship, sex, birthDate, number, reason, name, null);
    }

    private List<String> mismatches(String number) {
        return Pin.of(number).map(known -> known.mismatches(sex, birthDate)).orElse(List.of());
    }

    /** Whether the file says nothing else. */
    boolean isSaidBy(Migrant file) {
        return tidy().equals(of(file).tidy());
    }
}
