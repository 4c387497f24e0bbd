package org.sapar.web.api;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.sapar.registry.ConsularRegistration;
import org.sapar.registry.Migrant;
import org.sapar.registry.MigrantName;
import org.sapar.registry.RegistrationKind;
import org.sapar.registry.RegistrationState;
import org.sapar.registry.Script;

/** A migrant's file. */
record MigrantJson(
        UUID id,
        int version,
        @Schema(examples = "PER-0000417-06") String fileNo,
        PersonJson person,
        @Schema(description = "E.164") String mobile,
        String language,

        @Schema(description = "The post that keeps the file", examples = "YEK")
        String post,

        Instant consentedAt,

        @Schema(description = "Of a file that is protected: the one name that everybody sees", examples = "Айгүл")
        String alias,

        @Schema(description = "Since when the file is protected; absent if it is not")
        Instant protectedAt,

        @Schema(description = "The stay that goes on") StayJson stay,
        List<Called> names,
        List<DocumentJson> documents,
        List<StayJson> stays,
        List<Registered> registrations) {

    /** A name and when it was in use. */
    @Schema(name = "Called")
    record Called(Script script, NameJson name, LocalDate from, LocalDate to) {

        static Called of(MigrantName called) {
            return new Called(
                    called.getScript(), NameJson.of(called.getName()), called.getValidFrom(), called.getValidTo());
        }
    }

    /** An entry in the consular register of a post. */
    @Schema(name = "Registered")
    record Registered(
            UUID id,
            String post,
            RegistrationKind kind,
            RegistrationState state,
            String number,
            LocalDate registeredOn,

            @Schema(description = "The day after which it ends by itself")
            LocalDate dueOn) {

        static Registered of(ConsularRegistration entry) {
            return new Registered(
                    entry.getId(),
                    entry.getPostCode(),
                    entry.getKind(),
                    entry.getState(),
                    entry.getNumber(),
                    entry.getRegisteredOn(),
                    entry.getTerm() == null ? null : entry.getTerm().dueOn());
        }
    }

    static MigrantJson of(Migrant migrant, List<ConsularRegistration> registrations) {
        return new MigrantJson(
                migrant.getId(),
                migrant.getVersion(),
                migrant.getFileNo(),
                PersonJson.of(migrant),
                migrant.getMobile(),
                migrant.getLanguage(),
                migrant.getPostCode(),
                migrant.getConsentAt(),
                migrant.getAlias(),
                migrant.getProtectedAt(),
                migrant.stay().map(StayJson::of).orElse(null),
                migrant.getNames().stream().map(Called::of).toList(),
                migrant.getDocuments().stream().map(DocumentJson::of).toList(),
                migrant.getStays().stream().map(StayJson::of).toList(),
                registrations.stream().map(Registered::of).toList());
    }
}
