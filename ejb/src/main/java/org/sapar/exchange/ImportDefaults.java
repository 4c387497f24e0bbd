package org.sapar.exchange;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.io.Serializable;
import org.sapar.registry.StayPurpose;

/**
 * What holds for each line that does not say otherwise.
 *
 * @param citizenship ISO 3166-1 alpha-2; also the state that has issued the documents
 * @param region subdivision of the host country, ISO 3166-2
 * @param language in which the people want to be spoken to: ky, ru or en
 */
@Embeddable
public record ImportDefaults(
        @NotNull @Pattern(regexp = "[A-Z]{2}", message = "{registry.country}")
        String citizenship,

        @NotNull @Pattern(regexp = "[A-Z]{2}-[A-Z0-9]{1,3}", message = "{registry.region}")
        String region,

        @NotNull @Enumerated(EnumType.STRING) StayPurpose purpose,
        @NotNull @Pattern(regexp = "ky|ru|en") String language)
        implements Serializable {}
