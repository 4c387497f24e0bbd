package org.sapar.web.api;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.sapar.registry.NewStay;
import org.sapar.registry.Stay;
import org.sapar.registry.StayPurpose;

/** A time spent in one region of a host country. */
@JsonIgnoreProperties(value = "leftOn", allowGetters = true)
record StayJson(
        @Schema(description = "Subdivision of the host country, ISO 3166-2", examples = "RU-SVE")
        String region,

        StayPurpose purpose,
        LocalDate enteredOn,
        @Schema(readOnly = true) LocalDate leftOn) {

    static StayJson of(Stay stay) {
        return new StayJson(stay.getRegion(), stay.getPurpose(), stay.getEnteredOn(), stay.getLeftOn());
    }

    static NewStay form(StayJson stay) {
        return stay == null ? null : new NewStay(stay.region(), stay.purpose(), stay.enteredOn());
    }
}
