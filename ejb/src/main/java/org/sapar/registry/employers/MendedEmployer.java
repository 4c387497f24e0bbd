package org.sapar.registry.employers;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.io.Serializable;

/**
 * An entry of the register of employers as it is mended.
 *
 * @param verified whether it was compared with the state register today; without that, an entry that says otherwise who
 *     the employer is counts as not compared
 */
public record MendedEmployer(@NotNull @Valid EmployerDetails details, boolean verified) implements Serializable {}
