package org.sapar.calendar;
/** stub. */
public record Deadline(java.time.LocalDate day, java.time.Instant at, String ruleId) {}
