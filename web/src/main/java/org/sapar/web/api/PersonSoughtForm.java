package org.sapar.web.api;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.sapar.registry.BirthDate;
import org.sapar.registry.BirthPrecision;
import org.sapar.registry.PersonSought;
import org.sapar.registry.Sex;

/** Somebody who may be on file already, as far as he is known. */
record PersonSoughtForm(
        NameJson cyrillic,

        @Schema(description = "As the travel document prints it")
        NameJson latin,

        Sex sex,

        @Schema(examples = "1994-05-12") LocalDate birthDate,

        @Schema(
                description =
                        "How much of the date is known; without it the first of January is taken for a placeholder")
        BirthPrecision birthPrecision,

        @Schema(description = "Personal number of the home country", examples = "21205199399417")
        String pin,

        DocumentJson document) {

    PersonSought form() {
        return new PersonSought(
                NameJson.form(cyrillic),
                NameJson.form(latin),
                sex,
                BirthDate.of(birthDate, birthPrecision),
                pin,
                DocumentJson.form(document));
    }
}
