package org.sapar.web.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.sapar.registry.BirthDate;
import org.sapar.registry.BirthPrecision;
import org.sapar.registry.Correction;
import org.sapar.registry.Migrant;
import org.sapar.registry.Sex;

/** Puts right who a person is. */
record CorrectionForm(
        Corrected person,

        @Schema(description = "What was wrong and how that is known; stands in the access log", maxLength = 500)
        String why) {

    private static final Corrected NOTHING = new Corrected(null, null, null, null, null, null, null);

    /** What can be wrong of a person. */
    @Schema(name = "Corrected", description = "What is not named stays as it is on file; null takes it off")
    record Corrected(
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

            @Schema(description = "Why a PIN that disagrees with sex or birth date is right all the same")
            String pinReason,

            @Schema(description = "As the travel document prints it")
            NameJson latin) {}

    /** What the file says now, with what the call says otherwise. */
    static CorrectionForm of(Migrant migrant, JsonNode changes) throws JsonProcessingException {
        if (changes != null && changes.get("person") instanceof ObjectNode person) {
            // How much of the date was known belongs to the date of before.
            if (person.has("birthDate") && !person.has("birthPrecision")) {
                person.putNull("birthPrecision");
            }
        }
        return Json.merged(of(Correction.of(migrant)), changes, CorrectionForm.class);
    }

    private static CorrectionForm of(Correction file) {
        return new CorrectionForm(
                new Corrected(
                        file.citizenship(),
                        file.sex(),
                        file.birthDate().day(),
                        file.birthDate().precision(),
                        file.pin(),
                        file.pinReason(),
                        NameJson.of(file.latin())),
                file.why());
    }

    Correction form() {
        var said = person == null ? NOTHING : person;
        return new Correction(
                said.citizenship(),
                said.sex(),
                BirthDate.of(said.birthDate(), said.birthPrecision()),
                said.pin(),
                said.pinReason(),
                NameJson.form(said.latin()),
                why);
    }
}
