package org.sapar.registry;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.LocalDate;
import org.sapar.reference.HostRegime;

/**
 * How somebody stays in a host country, as far as it is known.
 *
 * @param regime as told, or null when it follows from purpose and citizenship
 * @param address in the host country, as told
 * @param registeredUntil last day of the registration with the migration authority
 * @param medicalOn day of the last medical examination with fingerprints
 * @param patentOn day on which a patent was applied for
 */
@Embeddable
public record HostStay(
        @Enumerated(EnumType.STRING) @Column(name = "host_regime")
        HostRegime regime,

        @Size(max = 200) String address,
        LocalDate registeredUntil,
        LocalDate medicalOn,
        LocalDate patentOn)
        implements Serializable {

    /** Of whom nothing is known yet. */
    public static final HostStay UNKNOWN = new HostStay(null, null, null, null, null);

    /** What holds at another address of the same country: the registration does not. */
    HostStay elsewhere() {
        return new HostStay(regime, null, null, medicalOn, patentOn);
    }
}
