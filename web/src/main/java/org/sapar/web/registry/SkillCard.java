package org.sapar.web.registry;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sapar.registry.skills.Education;
import org.sapar.registry.skills.HeldLicence;
import org.sapar.registry.skills.KnownLanguage;
import org.sapar.registry.skills.KnownTrade;
import org.sapar.registry.skills.Skill;
import org.sapar.registry.skills.SkillDesk;
import org.sapar.registry.skills.SkillProfile;
import org.sapar.web.shared.Texts;

/** Says in one line each what somebody can do. */
@Named
@RequestScoped
public class SkillCard {

    @EJB
    SkillDesk desk;

    @Inject
    Texts texts;

    @Inject
    Lists lists;

    private UUID asked;

    private SkillProfile profile;

    /** What a migrant can do. */
    public SkillProfile of(UUID migrant) {
        if (!migrant.equals(asked)) {
            asked = migrant;
            profile = desk.open(migrant);
        }
        return profile;
    }

    /** The entries of one kind, by the name of its list. */
    public List<? extends Skill> entries(SkillProfile whole, String list) {
        return switch (list) {
            case "trades" -> whole.trades();
            case "languages" -> whole.languages();
            case "licences" -> whole.licences();
            default -> whole.education();
        };
    }

    /** What it is. */
    public String name(Skill skill) {
        if (skill instanceof KnownTrade known) {
            return lists.occupation(known.getTrade().occupation());
        }
        if (skill instanceof KnownLanguage known) {
            return lists.language(known.getSpeech().language());
        }
        if (skill instanceof HeldLicence held) {
            return lists.licence(held.getPermit().licence());
        }
        return texts.word(((Education) skill).getSchooling().level());
    }

    /** What is known of it. */
    public String facts(Skill skill) {
        if (skill instanceof KnownTrade known) {
            var trade = known.getTrade();
            return joined(
                    texts.say("registry.skills.note.years", trade.years()),
                    trade.lastYear() == null ? "" : texts.say("registry.skills.note.last", trade.lastYear()),
                    texts.word(trade.evidence()));
        }
        if (skill instanceof KnownLanguage known) {
            return joined(
                    texts.word(known.getSpeech().level()), known.getSpeech().certificate());
        }
        if (skill instanceof HeldLicence held) {
            var last = held.getPermit().expiresOn();
            return joined(held.getPermit().number(), last == null ? "" : texts.say("registry.skills.note.until", last));
        }
        var schooling = ((Education) skill).getSchooling();
        return joined(
                schooling.field(),
                schooling.institution(),
                schooling.year() == null ? "" : schooling.year().toString());
    }

    private static String joined(String... parts) {
        return Stream.of(parts).filter(part -> part != null && !part.isBlank()).collect(Collectors.joining(" · "));
    }
}
