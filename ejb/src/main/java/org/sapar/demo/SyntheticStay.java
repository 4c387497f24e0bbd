package org.sapar.demo;

import java.time.LocalDate;
import org.sapar.registry.StayPurpose;

/**
 * A stay abroad.
 *
 * @param region ISO 3166-2
 * @param leftOn null while it lasts
 */
public record SyntheticStay(String region, StayPurpose purpose, LocalDate enteredOn, LocalDate leftOn) {}
