package org.sapar.registry.skills;

import java.io.Serializable;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.sapar.identity.Subject;
import org.sapar.registry.Migrant;

/** What a migrant can do, without what was struck; each list the latest first. */
public record SkillProfile(
        Migrant migrant,
        List<KnownTrade> trades,
        List<KnownLanguage> languages,
        List<HeldLicence> licences,
        List<Education> education)
        implements Subject, Serializable {

    /** Everything, in the order of the lists. */
    public List<Skill> all() {
        return Stream.<Collection<? extends Skill>>of(trades, languages, licences, education)
                .<Skill>flatMap(Collection::stream)
                .toList();
    }

    /** The entry with this id, if it is here. */
    public Optional<Skill> entry(UUID id) {
        return all().stream().filter(skill -> skill.getId().equals(id)).findFirst();
    }

    @Override
    public UUID subjectId() {
        return migrant.getId();
    }
}
