package org.sapar.exchange;

import static org.sapar.identity.Permission.EXCHANGE_IMPORT;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.interceptor.ExcludeDefaultInterceptors;
import java.util.List;
import java.util.UUID;
import org.sapar.identity.Caller;
import org.sapar.shared.Broken;

/** Looks at the next lines of a list beforehand; the round that keeps what came of them leaves the row in the Trail. */
@Stateless
@ExcludeDefaultInterceptors
public class ImportLook {

    @Inject
    Imports imports;

    @Inject
    RowSorter sorter;

    @EJB
    Caller caller;

    /**
     * The lines that wait to be held against the register; none if the list is at another step.
     *
     * @throws Broken if there is no such list
     */
    @RolesAllowed(EXCHANGE_IMPORT)
    public Waiting waiting(UUID id) {
        var batch = list(id);
        var step = batch.getState();
        var span = step.isComparing() ? imports.span(id, step.waiting()) : new RowSpan(null, null);
        return span.first() == null
                ? new Waiting(batch.hold(), 1, 0)
                : new Waiting(batch.hold(), span.first(), span.last());
    }

    /**
     * Holds lines against the register.
     *
     * @param after number of the line before the first
     * @param last number of the last line
     * @throws Broken if there is no such list
     */
    @RolesAllowed(EXCHANGE_IMPORT)
    public LookedLines look(UUID id, int after, int last) {
        var batch = list(id);
        var step = batch.getState();
        return sorter.look(batch, step.isComparing() ? imports.between(id, step.waiting(), after, last) : List.of());
    }

    private ImportBatch list(UUID id) {
        caller.require(EXCHANGE_IMPORT);
        return imports.byId(id).orElseThrow(Broken::unknown);
    }
}
