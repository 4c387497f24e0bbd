package org.sapar.web.api;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.sapar.registry.Amendment;
import org.sapar.registry.Migrant;
import org.sapar.registry.Script;

/** What may be mended on a migrant's file without a paper: spelling, contact and stay. */
record AmendmentForm(
        Spelling person,

        @Schema(description = "As typed; kept as E.164", examples = "+79123456789")
        String mobile,

        @Schema(description = "Language to speak with the person: ky, ru or en", examples = "ky")
        String language,

        StayJson stay) {

    /** The name in Cyrillic. */
    @Schema(name = "Spelling")
    record Spelling(NameJson cyrillic) {}

    /** What the file says now. */
    static AmendmentForm of(Migrant migrant) {
        return new AmendmentForm(
                new Spelling(migrant.name(Script.CYRILLIC).map(NameJson::of).orElse(null)),
                migrant.getMobile(),
                migrant.getLanguage(),
                migrant.stay().map(StayJson::of).orElse(null));
    }

    Amendment form() {
        return new Amendment(
                person == null ? null : NameJson.form(person.cyrillic()), mobile, language, StayJson.form(stay));
    }
}
