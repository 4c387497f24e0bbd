package org.sapar.registry;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.io.Serializable;

/**
 * What may be mended on a migrant's file without a paper: spelling, contact and stay.
 *
 * @param mobile as typed
 */
public record Amendment(
        @NotNull @Valid PersonName cyrillic,
        @NotNull @Size(max = 40) String mobile,
        @NotNull @Pattern(regexp = "ky|ru|en") String language,
        @NotNull @Valid NewStay stay)
        implements Serializable {}
