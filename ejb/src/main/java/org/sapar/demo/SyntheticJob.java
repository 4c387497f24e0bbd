package org.sapar.demo;

import java.time.LocalDate;

/**
 * A contract; one person may have several at the same time.
 *
 * @param occupation ISCO-08
 * @param region ISO 3166-2
 * @param to null while it lasts
 * @param wage roubles a month
 */
public record SyntheticJob(
        String employer, JobKind kind, String occupation, String region, LocalDate from, LocalDate to, int wage) {}
