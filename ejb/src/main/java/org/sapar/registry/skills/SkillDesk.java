package org.sapar.registry.skills;

import static org.sapar.identity.Permission.REGISTRY_READ;
import static org.sapar.identity.Permission.REGISTRY_REGISTER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.sapar.identity.Reason;
import org.sapar.identity.Submissions;
import org.sapar.registry.FileAccess;
import org.sapar.shared.Broken;

/** The desk where it is told what somebody can do. */
@Stateless
public class SkillDesk {

    @Inject
    FileAccess access;

    @Inject
    SkillKeeper keeper;

    @Inject
    Submissions submissions;

    @Inject
    EntityManager entityManager;

    /**
     * What a migrant can do.
     *
     * @throws Broken if there is no such file
     */
    @RolesAllowed(REGISTRY_READ)
    public SkillProfile open(@NotNull UUID migrant) {
        return keeper.read(access.open(migrant));
    }

    /**
     * Puts an occupation on file; the same form again gives the same entry.
     *
     * @throws Broken if the file has it already, or a value cannot be
     */
    @RolesAllowed(REGISTRY_REGISTER)
    public KnownTrade addTrade(@NotNull @Valid NewSkill<Trade> form) {
        var migrant = access.open(form.migrantId());
        return submissions.isRepeat(form.id(), form) ? filed(KnownTrade.class, form.id()) : keeper.add(migrant, form);
    }

    /**
     * Puts a language on file; the same form again gives the same entry.
     *
     * @throws Broken if the file has it already, or a value cannot be
     */
    @RolesAllowed(REGISTRY_REGISTER)
    public KnownLanguage addLanguage(@NotNull @Valid NewSkill<Speech> form) {
        var migrant = access.open(form.migrantId());
        return submissions.isRepeat(form.id(), form)
                ? filed(KnownLanguage.class, form.id())
                : keeper.speak(migrant, form);
    }

    /**
     * Puts a licence on file; the same form again gives the same entry.
     *
     * @throws Broken if the file has it already, or a value cannot be
     */
    @RolesAllowed(REGISTRY_REGISTER)
    public HeldLicence addLicence(@NotNull @Valid NewSkill<Permit> form) {
        var migrant = access.open(form.migrantId());
        return submissions.isRepeat(form.id(), form)
                ? filed(HeldLicence.class, form.id())
                : keeper.license(migrant, form);
    }

    /**
     * Puts a course of education on file; the same form again gives the same entry.
     *
     * @throws Broken if the file has it already, or a value cannot be
     */
    @RolesAllowed(REGISTRY_REGISTER)
    public Education addEducation(@NotNull @Valid NewSkill<Schooling> form) {
        var migrant = access.open(form.migrantId());
        return submissions.isRepeat(form.id(), form) ? filed(Education.class, form.id()) : keeper.teach(migrant, form);
    }

    /**
     * Says that an entry was put on file by mistake; it is shown no more and stays in the history.
     *
     * @param migrant whose file has it
     * @param version of the entry, as it was seen
     * @throws Broken the conflict, if somebody was there meanwhile
     */
    @RolesAllowed(REGISTRY_REGISTER)
    public SkillProfile strike(
            @NotNull UUID migrant, @NotNull UUID entry, int version, @Reason @NotBlank @Size(max = 500) String why) {
        var file = access.open(migrant);
        var found = keeper.read(file).entry(entry).orElseThrow(Broken::unknown);
        if (found.getVersion() != version) {
            throw Broken.conflict();
        }
        found.strike(why.strip());
        entityManager.flush();
        return keeper.read(file);
    }

    private <T extends Skill> T filed(Class<T> kind, UUID id) {
        var found = entityManager.find(kind, id);
        if (found == null) {
            throw Broken.unknown();
        }
        return found;
    }
}
