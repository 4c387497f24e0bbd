package org.sapar.web.api;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.sapar.reference.HostRegime;
import org.sapar.registry.journey.ClockBasis;
import org.sapar.registry.journey.ClockState;
import org.sapar.registry.journey.HostClock;
import org.sapar.registry.journey.JourneyFile;
import org.sapar.registry.journey.JourneyStage;

/** Where a migrant's journey has come to, and what is due. */
record DueJson(
        UUID migrantId,

        @Schema(description = "The day at the post that keeps the file")
        LocalDate today,

        @Schema(description = "Computed from what is on file")
        JourneyStage stage,

        @Schema(description = "The host country, ISO 3166-1 alpha-2", examples = "RU")
        String country,

        @Schema(description = "As told, else as it follows from purpose and citizenship")
        HostRegime regime,

        Settled stay,
        Days presence,
        @Schema(description = "The most urgent first") List<Due> due) {

    /** What the host country gave. */
    @Schema(name = "Settled")
    record Settled(
            String address, LocalDate entryOn, LocalDate registeredUntil, LocalDate medicalOn, LocalDate patentOn) {}

    /** Days in the host country; the days of entry and of exit count both. */
    @Schema(name = "Presence")
    record Days(
            @Schema(description = "Day of the entry since which the person is there; absent if not there")
            LocalDate since,

            @Schema(description = "In the calendar year up to today")
            int inYear,

            @Schema(description = "In the last 365 days") int inWindow,

            @Schema(description = "Days at which a stamp before or after is missing")
            List<LocalDate> gaps) {}

    /** One thing that the host country asks. */
    @Schema(name = "Due")
    record Due(
            @Schema(examples = "RU-EAEU-REG") String code,

            @Schema(description = "The dated rule that was counted by", examples = "RU-EAEU-REG@2015-01-01")
            String rule,

            ClockState state,

            @Schema(description = "Last day; absent when there is none")
            LocalDate lastDay,

            @Schema(description = "Until the last day; below zero after it")
            Long daysLeft,

            @Schema(description = "Days on which people are reminded")
            List<LocalDate> alerts,

            LocalDate doneOn,

            @Schema(description = "How the last day was counted")
            How how) {

        static Due of(HostClock clock) {
            return new Due(
                    clock.code(),
                    clock.rule(),
                    clock.state(),
                    clock.due(),
                    clock.daysLeft(),
                    clock.alerts(),
                    clock.doneOn(),
                    new How(clock.basis(), clock.start(), clock.limit(), clock.used()));
        }
    }

    /** How a last day was counted. */
    @Schema(name = "How")
    record How(
            ClockBasis basis,

            @Schema(description = "The day that was counted from")
            LocalDate start,

            @Schema(description = "How many days or months were counted")
            Integer limit,

            @Schema(description = "How many of them are used")
            int used) {}

    static DueJson of(JourneyFile file) {
        var host = file.stay().getHost();
        return new DueJson(
                file.migrant().getId(),
                file.today(),
                file.stage(),
                file.country(),
                file.regime(),
                new Settled(
                        host.address(),
                        file.stay().getEnteredOn(),
                        host.registeredUntil(),
                        host.medicalOn(),
                        host.patentOn()),
                new Days(
                        file.presence().entry().orElse(null),
                        file.daysInYear(),
                        file.daysInWindow(),
                        file.presence().gaps()),
                file.clocks().stream().map(Due::of).toList());
    }
}
