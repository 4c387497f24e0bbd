package org.sapar.web.api;

import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.sapar.registry.Suspect;
import org.sapar.registry.matching.Finding;
import org.sapar.registry.matching.Verdict;
import org.sapar.web.shared.Refusals;

/** Files that may be of the same person, the likeliest first. */
record SuspectsJson(List<One> suspects) {

    /** A file, and what speaks for it and against it. */
    @Schema(name = "Suspect")
    record One(
            @Schema(description = "LIKELY has to be answered before a new file is made")
            Verdict verdict,

            @Schema(description = "Sum of the findings", examples = "16.0")
            double points,

            List<Found> findings,
            MigrantLine migrant) {

        static One of(Suspect suspect, Locale language) {
            return new One(
                    suspect.likeness().verdict(),
                    suspect.likeness().points(),
                    suspect.likeness().findings().stream()
                            .map(finding -> Found.of(finding, language))
                            .toList(),
                    MigrantLine.of(suspect.migrant()));
        }
    }

    /** One thing that was found when the two were compared. */
    @Schema(name = "MatchFinding")
    record Found(Finding key, String message) {

        static Found of(Finding finding, Locale language) {
            return new Found(
                    finding, Refusals.find("Finding." + finding, language).orElse(null));
        }
    }

    static SuspectsJson of(List<Suspect> suspects, Locale language) {
        return new SuspectsJson(
                suspects.stream().map(suspect -> One.of(suspect, language)).toList());
    }
}
