package org.sapar.web.api;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.sapar.registry.Reading;
import org.sapar.registry.Sex;
import org.sapar.registry.mrz.Finding;
import org.sapar.registry.mrz.MachineReadableZone;
import org.sapar.registry.mrz.ZoneDate;
import org.sapar.registry.mrz.ZoneFormat;
import org.sapar.web.shared.Refusals;

/** What the machine readable lines of a document say about it and its holder. */
record ReadingJson(
        ZoneFormat format,

        @Schema(description = "Nothing in the lines is wrong; warnings are for the officer to look at")
        boolean reliable,

        Document document,
        Holder holder,
        @Schema(description = "A proposal, to be checked") NameJson cyrillic,
        List<Remark> findings,
        List<Remark> warnings,
        List<SuspectsJson.One> suspects) {

    /** The document. */
    @Schema(name = "ReadDocument")
    record Document(
            String code,

            @Schema(description = "As the lines write it", examples = "KGZ")
            String issuingState,

            @Schema(description = "ISO 3166-1 alpha-2, absent when it is none", examples = "KG")
            String country,

            String number,
            @Schema(examples = "2031-05-11") String expiresOn) {

        static Document of(Reading reading) {
            var document = reading.zone().document();
            return new Document(
                    document.code(),
                    document.issuingState(),
                    reading.issuer(),
                    document.number(),
                    iso(document.expiry()));
        }
    }

    /** The holder. */
    @Schema(name = "ReadHolder")
    record Holder(
            String surname,
            String given,

            @Schema(description = "The name fills its field: letters may be missing")
            boolean cut,

            @Schema(description = "ISO 3166-1 alpha-2, absent when it is none", examples = "KG")
            String citizenship,

            @Schema(description = "A date; only 1993-05 or 1993 when the rest is unknown", examples = "1993-05-12")
            String birthDate,

            Sex sex,
            String pin) {

        static Holder of(Reading reading) {
            var holder = reading.zone().holder();
            return new Holder(
                    holder.surname(),
                    holder.givenNames(),
                    holder.nameTruncated(),
                    reading.citizenship(),
                    iso(holder.birthDate()),
                    holder.sex(),
                    holder.personalNumber().isBlank() ? null : holder.personalNumber());
        }
    }

    /** Something that was found in the lines, with a text in the language of the caller where there is one. */
    @Schema(name = "Remark")
    record Remark(String severity, String key, String field, List<String> details, String message) {

        static Remark of(Finding finding, Locale language) {
            var text = Refusals.find(finding.key(), language, finding.details().toArray());
            return new Remark(
                    finding.severity().name(), finding.key(), finding.field(), finding.details(), text.orElse(null));
        }

        static Remark of(String warning, Locale language) {
            var text = Refusals.find("broken.registry." + warning, language);
            return new Remark(Finding.Severity.WARNING.name(), warning, "pin", List.of(), text.orElse(null));
        }
    }

    static ReadingJson of(Reading reading, Locale language) {
        MachineReadableZone zone = reading.zone();
        return new ReadingJson(
                zone.format(),
                zone.isReliable(),
                zone.isRead() ? Document.of(reading) : null,
                zone.isRead() ? Holder.of(reading) : null,
                NameJson.of(reading.cyrillic()),
                zone.findings().stream()
                        .map(finding -> Remark.of(finding, language))
                        .toList(),
                reading.warnings().stream()
                        .map(warning -> Remark.of(warning, language))
                        .toList(),
                SuspectsJson.of(reading.suspects(), language).suspects());
    }

    private static String iso(ZoneDate date) {
        return switch (date.precision()) {
            case NONE -> null;
            case YEAR -> String.format(Locale.ROOT, "%04d", date.year());
            case MONTH -> String.format(Locale.ROOT, "%04d-%02d", date.year(), date.month());
            case DAY -> LocalDate.of(date.year(), date.month(), date.day()).toString();
        };
    }
}
