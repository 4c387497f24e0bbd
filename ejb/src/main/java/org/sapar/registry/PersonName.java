package org.sapar.registry;

import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A name in one script, in the parts that the document has.
 *
 * @param surname null where there is none
 * @param given null where there is none; one of surname and given is there
 * @param patronymic null where there is none
 */
@Embeddable
public record PersonName(
        @Size(max = 100) @Pattern(regexp = PersonName.LETTERS, message = "{registry.name.letters}")
        String surname,

        @Size(max = 100) @Pattern(regexp = PersonName.LETTERS, message = "{registry.name.letters}")
        String given,

        @Size(max = 100) @Pattern(regexp = PersonName.LETTERS, message = "{registry.name.letters}")
        String patronymic)
        implements Serializable {

    /** Letters of any script with marks, apostrophes, hyphens, dots and blanks between them. */
    static final String LETTERS = "\\s*[\\p{L}\\p{M}][\\p{L}\\p{M}\\s.'’ʻʼ`-]*";

    static PersonName of(PrintedName proposed) {
        return new PersonName(proposed.surname(), proposed.given(), proposed.patronymic()).tidy();
    }

    /** The same name without stray blanks; empty parts become null. */
    public PersonName tidy() {
        return new PersonName(tidy(surname), tidy(given), tidy(patronymic));
    }

    public boolean isEmpty() {
        return tidy(surname) == null && tidy(given) == null;
    }

    /** Surname first, as documents print it. */
    public String full() {
        return Stream.of(surname, given, patronymic).filter(Objects::nonNull).collect(Collectors.joining(" "));
    }

    private static String tidy(String part) {
        return part == null || part.isBlank() ? null : part.strip().replaceAll("\\s+", " ");
    }
}
