package org.sapar.web.api;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.sapar.registry.Match;

/** Files of the same person, as it seems. */
record MatchesJson(List<One> matches) {

    /** A file and what is the same. */
    @Schema(name = "Match")
    record One(
            @Schema(description = "pin or document", examples = "pin")
            String by,

            MigrantLine migrant) {

        static One of(Match match) {
            return new One(match.by(), MigrantLine.of(match.migrant()));
        }
    }

    static MatchesJson of(List<Match> matches) {
        return new MatchesJson(matches.stream().map(One::of).toList());
    }
}
