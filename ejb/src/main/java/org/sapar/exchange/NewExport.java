package org.sapar.exchange;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.sapar.identity.Reason;
import org.sapar.identity.Subject;

/**
 * Somebody wants people of the register in a file.
 *
 * @param id born with the form
 * @param columns what is told of them, within the purpose
 * @param why in the person's words; kept in the disclosure log
 */
public record NewExport(
        @NotNull UUID id,
        @NotNull @Valid ExportUse use,
        @NotNull @Valid ExportLayout layout,
        @Size(min = 1, message = "{exchange.columns}") Set<ExportColumn> columns,
        @Reason @NotBlank @Size(max = 500) String why)
        implements Subject, Serializable {

    /** In the order of the file, so that the same form always reads the same. */
    public NewExport {
        var ordered = new TreeSet<ExportColumn>();
        Objects.requireNonNullElse(columns, Set.<ExportColumn>of()).stream()
                .filter(Objects::nonNull)
                .forEach(ordered::add);
        columns = ordered;
    }

    @Override
    public UUID subjectId() {
        return id;
    }
}
