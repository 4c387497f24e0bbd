package org.sapar.web.registry;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.sapar.persistence.Ids;
import org.sapar.registry.Migrant;
import org.sapar.registry.skills.EducationLevel;
import org.sapar.registry.skills.Evidence;
import org.sapar.registry.skills.LanguageLevel;
import org.sapar.registry.skills.NewSkill;
import org.sapar.registry.skills.Skill;
import org.sapar.registry.skills.SkillDesk;
import org.sapar.registry.skills.SkillProfile;
import org.sapar.shared.Broken;
import org.sapar.web.shared.Notices;
import org.sapar.web.shared.Once;

/** Backs registry/skills.xhtml: what somebody can do, and four short forms to add to it. */
@Named
@ViewScoped
public class SkillsView implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final String ADDED = "registry.skills.note.added";

    @EJB
    SkillDesk desk;

    @Inject
    Notices notices;

    /** Each form makes an entry of its own. */
    private final Map<String, UUID> born =
            Map.of("trade", Ids.next(), "language", Ids.next(), "licence", Ids.next(), "education", Ids.next());

    private final SkillForm form = new SkillForm();

    private UUID migrantId;

    private UUID entry;

    private String why;

    private SkillProfile profile;

    /** Opens the profile. */
    public void load() {
        if (migrantId == null) {
            throw Broken.unknown();
        }
        profile = desk.open(migrantId);
    }

    /** Adds an occupation. */
    public String addTrade() {
        Once.submit(() -> desk.addTrade(new NewSkill<>(born.get("trade"), migrantId, form.trade())));
        return notices.afterRedirect(ADDED);
    }

    /** Adds a language. */
    public String addLanguage() {
        Once.submit(() -> desk.addLanguage(new NewSkill<>(born.get("language"), migrantId, form.speech())));
        return notices.afterRedirect(ADDED);
    }

    /** Adds a licence. */
    public String addLicence() {
        Once.submit(() -> desk.addLicence(new NewSkill<>(born.get("licence"), migrantId, form.permit())));
        return notices.afterRedirect(ADDED);
    }

    /** Adds a course of education. */
    public String addEducation() {
        Once.submit(() -> desk.addEducation(new NewSkill<>(born.get("education"), migrantId, form.schooling())));
        return notices.afterRedirect(ADDED);
    }

    /** Takes an entry off, on the version that the page was opened with. */
    public String strike() {
        var version = profile.entry(entry).map(Skill::getVersion).orElseThrow(Broken::conflict);
        Once.change(() -> desk.strike(migrantId, entry, version, why));
        return notices.afterRedirect("registry.skills.note.struck");
    }

    public SkillProfile getProfile() {
        return profile;
    }

    public Migrant getMigrant() {
        return profile.migrant();
    }

    /** Everything that can be taken off. */
    public List<Skill> getEntries() {
        return profile.all();
    }

    public List<Evidence> getEvidences() {
        return Arrays.asList(Evidence.values());
    }

    public List<LanguageLevel> getSpeechLevels() {
        return Arrays.asList(LanguageLevel.values());
    }

    public List<EducationLevel> getLevels() {
        return Arrays.asList(EducationLevel.values());
    }

    /** The ids that the entries will have, by form. */
    public Map<String, UUID> getBorn() {
        return born;
    }

    public SkillForm getForm() {
        return form;
    }

    public UUID getMigrantId() {
        return migrantId;
    }

    public void setMigrantId(UUID migrantId) {
        this.migrantId = migrantId;
    }

    public UUID getEntry() {
        return entry;
    }

    public void setEntry(UUID entry) {
        this.entry = entry;
    }

    public String getWhy() {
        return why;
    }

    public void setWhy(String why) {
        this.why = why;
    }
}
