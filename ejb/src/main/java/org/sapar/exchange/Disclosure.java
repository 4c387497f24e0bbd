package org.sapar.exchange;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.sapar.identity.Subject;

/**
 * That data of somebody left the register.
 *
 * @param post code of the post that took them out, or null for the ministry
 * @param releasedBy the second person, or null if none was needed
 * @param fetched whether anybody fetched the file
 */
public record Disclosure(
        UUID exportId,
        String number,
        Instant at,
        String post,
        String author,
        String releasedBy,
        ExportUse use,
        List<ExportColumn> columns,
        boolean fetched)
        implements Subject, Serializable {

    @Override
    public UUID subjectId() {
        return exportId;
    }
}
