package org.sapar.web.api;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.sapar.registry.contacts.Kin;
import org.sapar.registry.contacts.NewRelative;
import org.sapar.registry.contacts.Relation;
import org.sapar.registry.contacts.Relative;

/** Somebody close to a migrant, or to be called in an emergency. */
@JsonIgnoreProperties(
        value = {"version", "called", "lastDay"},
        allowGetters = true)
record RelativeJson(
        @Schema(description = "Born with the form, so that it can be sent again; also by the header Idempotency-Key")
        UUID id,

        @Schema(readOnly = true) Integer version,

        @Schema(description = "Number of the person's own file, if there is one", examples = "PER-0000417-06")
        String fileNo,

        @Schema(readOnly = true, description = "The name as told, or as the file is called")
        String called,

        Person kin,

        @Schema(readOnly = true, description = "Last day on which it held; absent while it holds")
        LocalDate lastDay) {

    /** Who it is, and what may be said. */
    @Schema(name = "Kin")
    record Person(
            Relation relation,

            @Schema(description = "Absent if the file says it")
            String name,

            LocalDate bornOn,

            @Schema(description = "Of a guardian: by what right")
            String guardianBasis,

            @Schema(description = "As typed, kept as E.164") String phone,

            @Schema(description = "To be called when something has happened")
            boolean emergency,

            boolean mayBeTold) {}

    static RelativeJson of(Relative relative) {
        var kin = relative.getKin();
        var linked = relative.getLinked();
        return new RelativeJson(
                relative.getId(),
                relative.getVersion(),
                linked == null ? null : linked.getFileNo(),
                relative.getName(),
                new Person(
                        kin.relation(),
                        kin.name(),
                        kin.bornOn(),
                        kin.guardianBasis(),
                        kin.phone(),
                        kin.emergency(),
                        kin.mayBeTold()),
                relative.getLastDay());
    }

    NewRelative form(UUID known, UUID migrant) {
        return new NewRelative(known, migrant, fileNo, told());
    }

    Kin told() {
        return kin == null
                ? null
                : new Kin(
                        kin.relation(),
                        kin.name(),
                        kin.bornOn(),
                        kin.guardianBasis(),
                        kin.phone(),
                        kin.emergency(),
                        kin.mayBeTold());
    }
}
