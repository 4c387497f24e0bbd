package org.sapar.registry.mrz;

import java.time.LocalDate;
import java.util.List;

/** What the machine readable zone of a document says, and how far it can be relied upon. */
public record MachineReadableZone(ZoneFormat format, TravelDocument document, Holder holder, List<Finding> findings) {

    public MachineReadableZone {
        findings = List.copyOf(findings);
    }

    /** Reads a scan or a paste of any kind; what is no zone gives a result without data and a finding that says why. */
    public static MachineReadableZone parse(String text, LocalDate today) {
        var scanned = new ScannedText(text);
        if (scanned.format() == ZoneFormat.NONE) {
            return new MachineReadableZone(ZoneFormat.NONE, TravelDocument.NONE, Holder.NONE, scanned.findings());
        }
        return new ZoneReader(scanned, today).read();
    }

    /** Whether there was a zone to read. */
    public boolean isRead() {
        return format != ZoneFormat.NONE;
    }

    /** Whether a zone was read and nothing in it is wrong; warnings are for the officer to look at. */
    public boolean isReliable() {
        return isRead() && findings.stream().noneMatch(finding -> finding.severity() == Finding.Severity.ERROR);
    }

    /** Whether the document has expired; one without a date of expiry never does. */
    public boolean expired(LocalDate today) {
        return document.expiry().isBefore(today);
    }
}
