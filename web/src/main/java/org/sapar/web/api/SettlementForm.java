package org.sapar.web.api;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.sapar.reference.HostRegime;
import org.sapar.registry.HostStay;
import org.sapar.registry.journey.Settlement;

/** How somebody stays in the host country; what is absent is not known. */
record SettlementForm(
        @Schema(description = "Absent if it follows from purpose and citizenship")
        HostRegime regime,

        String address,

        @Schema(description = "As told, for want of a stamp; absent leaves what is on file")
        LocalDate entryOn,

        @Schema(description = "Last day of the registration with the migration authority")
        LocalDate registeredUntil,

        @Schema(description = "Day of the medical examination with fingerprints")
        LocalDate medicalOn,

        @Schema(description = "Day on which a patent was applied for")
        LocalDate patentOn) {

    Settlement form() {
        return new Settlement(new HostStay(regime, address, registeredUntil, medicalOn, patentOn), entryOn);
    }
}
