package org.sapar.exchange;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import org.sapar.identity.Sought;

/**
 * Whom an export is about, with the filters of the directory.
 *
 * @param text as for finding people; null for all
 * @param post code of the post that keeps the files, or null for all that the caller sees
 */
@Embeddable
public record ExportSought(
        @Sought @Size(max = 200) @Column(name = "sought") String text,
        @Size(max = 10) @Column(name = "kept_by") String post)
        implements Serializable {

    static final ExportSought EVERYBODY = new ExportSought(null, null);
}
