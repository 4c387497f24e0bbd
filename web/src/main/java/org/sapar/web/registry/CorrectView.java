package org.sapar.web.registry;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.primefaces.PrimeFaces;
import org.sapar.persistence.Conflicts;
import org.sapar.registry.Migrant;
import org.sapar.registry.PersonField;
import org.sapar.registry.RegistryDesk;
import org.sapar.registry.Sex;
import org.sapar.shared.Broken;
import org.sapar.web.registry.Differences.Difference;
import org.sapar.web.shared.Notices;
import org.sapar.web.shared.Once;
import org.sapar.web.shared.Texts;

/** Backs registry/correct.xhtml: puts right who the person is; after a colleague, field by field. */
@Named
@ViewScoped
public class CorrectView implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final String FILE = "/registry/migrant.xhtml?id=";

    @EJB
    RegistryDesk desk;

    @Inject
    Notices notices;

    @Inject
    Texts texts;

    @Inject
    ComparedTexts words;

    private final CorrectForm form = new CorrectForm();

    private UUID id;

    private int version;

    private Migrant migrant;

    private List<String> doubts = List.of();

    private boolean placeholder;

    private List<Difference> differences = List.of();

    /** Opens the form with what is on file. */
    public void load() {
        if (id == null) {
            throw Broken.unknown();
        }
        if (migrant == null) {
            read();
            CorrectForm.onFile(migrant).forEach(form::put);
            look();
        }
    }

    private void read() {
        migrant = desk.open(id).migrant();
        version = migrant.getVersion();
    }

    /** Looks whether the PIN agrees, and whether the day of birth is one, while the form is being filled in. */
    public void check() {
        var before = doubts;
        var asked = placeholder;
        look();
        if (!doubts.equals(before) || placeholder != asked) {
            PrimeFaces.current().ajax().update("correct:doubts");
        }
    }

    private void look() {
        doubts = form.doubts();
        placeholder = form.isPlaceholder();
    }

    /** Saves the form on the version that it was opened with. */
    public String save() {
        look();
        var told = form.told();
        try {
            Once.change(() -> desk.correct(id, version, told));
        } catch (RuntimeException fault) {
            if (!Conflicts.isBehind(fault)) {
                throw fault;
            }
            return compare();
        }
        return notices.afterRedirectTo(FILE + id, "registry.correct.note.saved");
    }

    /** Saves what was chosen of both values of each field. */
    public String choose() {
        differences.forEach(difference -> form.put(difference.getField(), difference.chosen()));
        differences = List.of();
        return save();
    }

    private String compare() {
        read();
        differences = Differences.between(CorrectForm.onFile(migrant), form.said());
        if (differences.isEmpty()) {
            return notices.afterRedirectTo(FILE + id, "registry.amend.note.same");
        }
        notices.overtaken("registry.amend.note.conflict");
        return null;
    }

    /** A value as people read it. */
    public String word(String field, String value) {
        if (value == null || value.isBlank()) {
            return texts.say("registry.amend.note.nothing");
        }
        return switch (field) {
            case "birthDate" -> words.of(PersonField.BIRTH_DATE, value);
            case "sex" -> words.of(PersonField.SEX, value);
            case "citizenship" -> words.of(PersonField.CITIZENSHIP, value);
            default -> value;
        };
    }

    public List<String> getSexes() {
        return Arrays.stream(Sex.values()).map(Enum::name).toList();
    }

    public CorrectForm getForm() {
        return form;
    }

    /** What of the PIN disagrees with the person, as keys. */
    public List<String> getDoubts() {
        return doubts;
    }

    /** Whether it is asked if a first of January is the day. */
    public boolean isPlaceholder() {
        return placeholder;
    }

    /** What has to be chosen; empty while nobody was first. */
    public List<Difference> getDifferences() {
        return differences;
    }

    /** The version that the form was opened with; a draft brings back the one that it was begun on. */
    public int getVersion() {
        return version;
    }

    public void setVersion(int version) {
        this.version = version;
    }

    /** The file as it was read last. */
    public Migrant getMigrant() {
        return migrant;
    }

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }
}
