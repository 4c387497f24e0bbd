package org.sapar.web.registry;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sapar.registry.BirthDate;
import org.sapar.registry.Pin;
import org.sapar.registry.Reading;
import org.sapar.registry.Sex;
import org.sapar.registry.mrz.Finding;

/**
 * What was read from a document, for the officer to hold against it.
 *
 * @param read whether there was a zone to read
 * @param reliable whether nothing in it is wrong
 * @param name as printed
 * @param pinAgrees whether there is a PIN, read without a fault, and it agrees with sex and date of birth
 */
public record ZoneCard(
        boolean read,
        boolean reliable,
        String name,
        BirthDate birthDate,
        Sex sex,
        String number,
        LocalDate expiresOn,
        boolean expired,
        boolean pinAgrees,
        List<Remark> remarks)
        implements Serializable {

    /** Longer scans are kept nowhere. */
    private static final int LONGEST = 200;

    /** The lines of a scan as they are kept with the document, or null. */
    static String kept(String scan) {
        var lines = scan == null ? "" : scan.strip();
        return lines.isEmpty() || lines.length() > LONGEST ? null : lines;
    }

    /** One thing to look at; an error is something that does not add up. */
    public record Remark(boolean error, String key, String field, List<String> details) implements Serializable {

        static Remark of(Finding finding) {
            return new Remark(
                    finding.severity() == Finding.Severity.ERROR, finding.key(), finding.field(), finding.details());
        }
    }

    static ZoneCard of(Reading reading, LocalDate today) {
        var zone = reading.zone();
        var holder = zone.holder();
        return new ZoneCard(
                zone.isRead(),
                zone.isReliable(),
                Stream.of(holder.surname(), holder.givenNames())
                        .filter(part -> !part.isBlank())
                        .collect(Collectors.joining(" ")),
                holder.birthDate().birth().orElse(null),
                holder.sex(),
                zone.document().number(),
                zone.document().expiry().date().orElse(null),
                zone.expired(today),
                zone.isReliable()
                        && Pin.of(holder.personalNumber()).isPresent()
                        && reading.warnings().isEmpty(),
                zone.findings().stream().map(Remark::of).toList());
    }

    /** The edge of the card. */
    public String getTone() {
        if (!reliable) {
            return "late";
        }
        return remarks.isEmpty() ? "ok" : "due";
    }
}
