package org.sapar.registry;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.sapar.identity.Subject;
import org.sapar.shared.Broken;

/**
 * One line of a list of migrants.
 *
 * @param nameCyrillic as everybody sees it: the alias of somebody who is protected
 * @param birthDate null for somebody who is protected, and for nobody else
 */
public record MigrantRow(
        UUID id, String fileNo, String nameCyrillic, String nameLatin, BirthDate birthDate, String postCode)
        implements Subject, Serializable {

    /** As queries read it. */
    public MigrantRow(
            UUID id,
            String fileNo,
            String nameCyrillic,
            String nameLatin,
            LocalDate birthDate,
            BirthPrecision birthPrecision,
            String postCode) {
        this(id, fileNo, nameCyrillic, nameLatin, BirthDate.of(birthDate, birthPrecision), postCode);
    }

    /**
     * A file that was found by its number, or that into which it was merged, if this post keeps it.
     *
     * @param post null for all
     */
    static List<MigrantRow> of(Optional<Migrant> file, String post) {
        return file
                .map(Migrant::survivor)
                .filter(one -> post == null || post.equals(one.getPostCode()))
                .map(Migrant::row)
                .stream()
                .toList();
    }

    /** Whether the person goes by an alias, so that no list tells anything else. */
    public boolean isProtected() {
        return birthDate == null;
    }

    /**
     * The refusal of a number that this file has already.
     *
     * @param rule names the file
     * @param shown whether that may be told of somebody who is protected
     */
    Broken taken(Broken rule, boolean shown) {
        return isProtected() && !shown ? Broken.at(rule.field(), "registry.hidden") : rule;
    }

    @Override
    public UUID subjectId() {
        return id;
    }
}
