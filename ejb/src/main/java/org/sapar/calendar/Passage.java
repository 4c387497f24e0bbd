package org.sapar.calendar;

import java.time.LocalDate;
import java.time.LocalTime;

/**
 * A passage of a border that counts.
 *
 * @param day as the stamp says
 * @param time of day, or null when it is not known
 * @param in whether it led into the country
 */
public record Passage(LocalDate day, LocalTime time, boolean in) {}
