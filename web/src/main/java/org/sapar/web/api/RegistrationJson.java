package org.sapar.web.api;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.sapar.registry.ConsularRegistration;
import org.sapar.registry.RegistrationAction;
import org.sapar.registry.RegistrationFile;
import org.sapar.registry.RegistrationKind;
import org.sapar.registry.RegistrationState;
import org.sapar.registry.RegistrationStep;
import org.sapar.registry.RegistrationTerm;
import org.sapar.registry.RemovalReason;

/** An entry of the consular register with its history. */
record RegistrationJson(
        UUID id,
        int version,
        RegistrationLine.Registrant migrant,

        @Schema(description = "Absent before the entry stands", examples = "YEK-REG-2026-000123-57")
        String number,

        RegistrationKind kind,
        RegistrationState state,

        @Schema(description = "The post on whose register it is", examples = "YEK")
        String post,

        @Schema(description = "The day from which it stands")
        LocalDate registeredOn,

        @Schema(description = "When it ends by itself; absent if it does not")
        Term ends,

        @Schema(description = "The post in whose district the person lives now and which may take the entry over")
        String offeredTo,

        @Schema(description = "Absent while the person is on the register")
        Removal removed,

        @Schema(description = "What the caller may do with it now")
        List<RegistrationAction> actions,

        @Schema(description = "What was done to it, the latest first")
        List<Step> steps) {

    /** When an entry ends by itself. */
    @Schema(name = "RegistrationTerm")
    record Term(
            @Schema(description = "The last day") LocalDate dueOn,

            @Schema(description = "The day from which it stands among what is due")
            LocalDate noticeOn,

            @Schema(description = "Id of the dated rule that made both", examples = "TEMPORARY@2000-07-17")
            String rule) {

        static Term of(RegistrationTerm term) {
            return term == null ? null : new Term(term.dueOn(), term.noticeOn(), term.dueRule());
        }
    }

    /** Since when and why somebody is not on the register. */
    @Schema(name = "Removal")
    record Removal(
            LocalDate since,

            @Schema(description = "Absent where two files of the person became one")
            RemovalReason reason) {

        static Removal of(ConsularRegistration entry) {
            return entry.getRemovedOn() == null ? null : new Removal(entry.getRemovedOn(), entry.getRemoval());
        }
    }

    /** One step of the history. */
    @Schema(name = "RegistrationStep")
    record Step(
            Instant at,

            @Schema(description = "Absent for the step by which it was asked for")
            RegistrationAction action,

            RegistrationState state,
            @Schema(examples = "NVS") String post,

            @Schema(description = "The post from which it was taken over", examples = "YEK")
            String leftPost,

            LocalDate since,
            RemovalReason reason,
            String why,

            @Schema(description = "Absent for the system") String author) {

        static Step of(RegistrationStep step) {
            return new Step(
                    step.getFiledAt(),
                    step.getAction(),
                    step.getLeadsTo(),
                    step.getPostCode(),
                    step.getLeftPost(),
                    step.getSince(),
                    step.getReason(),
                    step.getWhy(),
                    step.getAuthor());
        }
    }

    static RegistrationJson of(RegistrationFile file) {
        var entry = file.registration();
        return new RegistrationJson(
                entry.getId(),
                entry.getVersion(),
                RegistrationLine.Registrant.of(entry.getMigrant()),
                entry.getNumber(),
                entry.getKind(),
                entry.getState(),
                entry.getPostCode(),
                entry.getRegisteredOn(),
                Term.of(entry.getTerm()),
                entry.getOfferedTo(),
                Removal.of(entry),
                file.actions(),
                file.steps().stream().map(Step::of).toList());
    }
}
