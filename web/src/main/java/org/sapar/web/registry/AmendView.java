package org.sapar.web.registry;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.sapar.persistence.Conflicts;
import org.sapar.reference.Subdivision;
import org.sapar.registry.Amendment;
import org.sapar.registry.Migrant;
import org.sapar.registry.NewStay;
import org.sapar.registry.PersonName;
import org.sapar.registry.RegistryDesk;
import org.sapar.registry.Script;
import org.sapar.registry.Stay;
import org.sapar.registry.StayPurpose;
import org.sapar.shared.Broken;
import org.sapar.web.registry.Differences.Difference;
import org.sapar.web.shared.Notices;
import org.sapar.web.shared.Once;
import org.sapar.web.shared.Texts;

/** Backs registry/amend.xhtml: mends a file; when a colleague was first, lets the officer choose field by field. */
@Named
@ViewScoped
public class AmendView implements Serializable {

    private static final long serialVersionUID = 1L;

    @EJB
    RegistryDesk desk;

    @Inject
    Notices notices;

    @Inject
    Texts texts;

    @Inject
    Lists lists;

    private UUID id;

    private int version;

    private String name;

    private String fileNo;

    private String country;

    private LocalDate enteredOn;

    private Map<String, String> typed;

    private List<Difference> differences = List.of();

    /** Opens the form with what is on file. */
    public void load() {
        if (id == null) {
            throw Broken.unknown();
        }
        if (typed == null) {
            typed = take(desk.open(id).migrant());
        }
    }

    /** Saves the form on the version that it was opened with. */
    public String save() {
        try {
            Once.change(() -> desk.amend(id, version, told()));
        } catch (RuntimeException fault) {
            if (!Conflicts.isBehind(fault)) {
                throw fault;
            }
            return compare();
        }
        return notices.afterRedirectTo("/registry/migrant.xhtml?id=" + id, "registry.amend.note.saved");
    }

    /** Saves what was chosen of both values of each field. */
    public String choose() {
        differences.forEach(difference -> typed.put(difference.getField(), difference.chosen()));
        differences = List.of();
        return save();
    }

    private String compare() {
        var theirs = take(desk.open(id).migrant());
        differences = Differences.between(theirs, typed);
        if (differences.isEmpty()) {
            return notices.afterRedirectTo("/registry/migrant.xhtml?id=" + id, "registry.amend.note.same");
        }
        notices.overtaken("registry.amend.note.conflict");
        return null;
    }

    /** Takes over the version and what stands beside the fields, and gives what is on file of each field. */
    private Map<String, String> take(Migrant migrant) {
        version = migrant.getVersion();
        name = migrant.getNameCyrillic();
        fileNo = migrant.getFileNo();
        var stay = migrant.stay();
        enteredOn = stay.map(Stay::getEnteredOn).orElse(null);
        country =
                stay.map(Stay::getRegion).map(region -> region.substring(0, 2)).orElse(null);
        var called = migrant.name(Script.CYRILLIC).orElseGet(() -> new PersonName(null, null, null));
        var values = new LinkedHashMap<String, String>();
        values.put("surname", called.surname());
        values.put("given", called.given());
        values.put("patronymic", called.patronymic());
        values.put("mobile", migrant.getMobile());
        values.put("language", migrant.getLanguage());
        values.put("region", stay.map(Stay::getRegion).orElse(null));
        values.put("purpose", stay.map(Stay::getPurpose).map(Enum::name).orElse(null));
        return values;
    }

    private Amendment told() {
        var purpose = typed.get("purpose");
        return new Amendment(
                new PersonName(typed.get("surname"), typed.get("given"), typed.get("patronymic")).tidy(),
                typed.get("mobile"),
                typed.get("language"),
                new NewStay(typed.get("region"), purpose == null ? null : StayPurpose.valueOf(purpose), enteredOn));
    }

    /** A value as people read it. */
    public String word(String field, String value) {
        if (value == null || value.isBlank()) {
            return texts.say("registry.amend.note.nothing");
        }
        return switch (field) {
            case "language" -> texts.say("shell.language." + value);
            case "region" -> lists.region(value);
            case "purpose" -> texts.word(StayPurpose.valueOf(value));
            default -> value;
        };
    }

    /** The regions of the country of the stay, else of the country of the post. */
    public List<Subdivision> getRegions() {
        return country == null ? lists.getRegions() : lists.regionsOf(country);
    }

    public List<String> getPurposes() {
        return Arrays.stream(StayPurpose.values()).map(Enum::name).toList();
    }

    /** The version that the form was opened with; a draft brings back the one that it was begun on. */
    public int getVersion() {
        return version;
    }

    public void setVersion(int version) {
        this.version = version;
    }

    /** What the form says, by field. */
    public Map<String, String> getTyped() {
        return typed;
    }

    /** What has to be chosen; empty while nobody was first. */
    public List<Difference> getDifferences() {
        return differences;
    }

    public String getName() {
        return name;
    }

    public String getFileNo() {
        return fileNo;
    }

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }
}
