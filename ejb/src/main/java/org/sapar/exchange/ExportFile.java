package org.sapar.exchange;

import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import org.sapar.identity.Subject;

/**
 * An export with what its page shows.
 *
 * @param actions what the caller may do now
 * @param fetchable whether the caller may fetch the file now
 */
public record ExportFile(RegisterExport export, List<ExportAction> actions, boolean fetchable)
        implements Subject, Serializable {

    @Override
    public UUID subjectId() {
        return export.getId();
    }
}
