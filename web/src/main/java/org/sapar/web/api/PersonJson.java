package org.sapar.web.api;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.sapar.registry.BirthDate;
import org.sapar.registry.BirthPrecision;
import org.sapar.registry.Migrant;
import org.sapar.registry.NewPerson;
import org.sapar.registry.Script;
import org.sapar.registry.Sex;

/** Who it is, with the current name in each script. */
record PersonJson(
        @Schema(description = "ISO 3166-1 alpha-2", examples = "KG")
        String citizenship,

        Sex sex,

        @Schema(description = "The first day of what is known", examples = "1993-05-12")
        LocalDate birthDate,

        @Schema(
                description =
                        "How much of the date is known; without it the first of January is taken for a placeholder")
        BirthPrecision birthPrecision,

        @Schema(description = "Personal number of the home country, 14 digits", examples = "21205199399417")
        String pin,

        @Schema(writeOnly = true, description = "Why a PIN that disagrees with sex or birth date is right all the same")
        String pinReason,

        NameJson cyrillic,

        @Schema(description = "As the travel document prints it")
        NameJson latin) {

    static PersonJson of(Migrant migrant) {
        return new PersonJson(
                migrant.getCitizenship(),
                migrant.getSex(),
                migrant.getBirthDate(),
                migrant.getBirth().precision(),
                migrant.getPin(),
                null,
                migrant.name(Script.CYRILLIC).map(NameJson::of).orElse(null),
                migrant.name(Script.LATIN).map(NameJson::of).orElse(null));
    }

    NewPerson form() {
        return new NewPerson(
                citizenship,
                sex,
                BirthDate.of(birthDate, birthPrecision),
                pin,
                NameJson.form(cyrillic),
                NameJson.form(latin));
    }
}
