package org.sapar.web.registry;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.sapar.registry.BirthDate;
import org.sapar.registry.ComparedField;
import org.sapar.registry.ComparedFile;
import org.sapar.registry.PersonField;
import org.sapar.registry.Sex;
import org.sapar.web.shared.Texts;

/** Says what a field of a compared file holds in the words of the reader. */
@Named
@RequestScoped
public class ComparedTexts {

    @Inject
    Texts texts;

    @Inject
    Lists lists;

    /** How many records of each kind a file has, a line each. */
    public List<String> records(ComparedFile file) {
        return file.records().entrySet().stream()
                .map(kind -> texts.say("registry.records." + kind.getKey()) + ": " + kind.getValue())
                .toList();
    }

    /** Whether the two say the same, in words. */
    public String how(ComparedField row) {
        if (row.same()) {
            return texts.say("registry.suspicion.note.equal");
        }
        return texts.say(row.isChoice() ? "registry.suspicion.note.differs" : "registry.suspicion.note.missing");
    }

    /** The value in words; as it is where it is masked; nothing for nothing. */
    public String of(PersonField field, String value) {
        if (value == null) {
            return "";
        }
        return switch (field) {
            case BIRTH_DATE ->
                BirthDate.read(value)
                        .filter(birth -> birth.toString().equals(value))
                        .map(texts::birth)
                        .orElse(value);
            case SEX -> texts.word(Sex.valueOf(value));
            case CITIZENSHIP -> lists.country(value);
            case LANGUAGE -> texts.say("shell.language." + value);
            case STAY -> lists.region(value);
            default -> value;
        };
    }
}
