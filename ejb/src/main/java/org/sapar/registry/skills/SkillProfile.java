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

    /** Everything. */
    public Stream<Skill> all() {
        return Stream.<Collection<? extends Skill>>of(trades, languages, licences, education)
                .flatMap(Collection::stream);
    }

    /** The entry with this id, if it is here. */
    public Optional<Skill> entry(UUID id) {
        return all().filter(skill -> skill.getId().equals(id)).findFirst();
    }

    public boolean isEmpty() {
        return all().findAny().isEmpty();
    }

    @Override
    public UUID subjectId() {
        return migrant.getId();
    }
}
