package org.sapar.registry.journey;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import java.time.LocalDate;
import org.sapar.registry.HostStay;

/**
 * How somebody has settled in the host country.
 *
 * @param entryOn day of entry as told, for want of a stamp; null leaves what is on file
 */
public record Settlement(@NotNull @Valid HostStay host, LocalDate entryOn) implements Serializable {}
