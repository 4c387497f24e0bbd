package org.sapar.registry;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.sapar.identity.Subject;

/** A paper as it comes from the press, with the records whose content it shows. */
public final class Printed implements Subject {

    private final String name;

    private final byte[] pdf;

    private final List<UUID> subjects;

    /** @param name of the file, without letters that a header cannot have */
    Printed(String name, byte[] pdf, UUID... subjects) {
        this.name = name + ".pdf";
        this.pdf = pdf.clone();
        this.subjects = List.of(subjects);
    }

    /** The name of the file, of letters, digits and hyphens. */
    public String name() {
        return name;
    }

    public byte[] pdf() {
        return pdf.clone();
    }

    @Override
    public UUID subjectId() {
        return subjects.get(0);
    }

    @Override
    public Collection<UUID> subjectIds() {
        return subjects;
    }
}
