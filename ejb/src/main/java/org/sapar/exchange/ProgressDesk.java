package org.sapar.exchange;

import static org.sapar.identity.Permission.EXCHANGE_EXPORT;
import static org.sapar.identity.Permission.EXCHANGE_IMPORT;
import static org.sapar.identity.Permission.EXCHANGE_RELEASE;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.interceptor.ExcludeDefaultInterceptors;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.sapar.identity.Caller;
import org.sapar.shared.Broken;

/**
 * The desk where a page asks again and again how far long work has come.
 *
 * <p>It tells numbers of lines and of nobody, and the page asks by itself: it leaves no row in the Trail.
 */
@Stateless
@ExcludeDefaultInterceptors
public class ProgressDesk {

    @Inject
    Imports imports;

    @Inject
    ImportFiles files;

    @Inject
    Exports exports;

    @EJB
    Caller caller;

    /**
     * How far a list has come.
     *
     * @throws Broken if there is none
     */
    @RolesAllowed(EXCHANGE_IMPORT)
    public Progress ofList(@NotNull UUID id) {
        caller.require(EXCHANGE_IMPORT);
        return files.progress(imports.byId(id).orElseThrow(Broken::unknown));
    }

    /**
     * How far the file of an export has come.
     *
     * @throws Broken if there is none, or it is neither the caller's own nor one that the caller may release
     */
    @RolesAllowed({EXCHANGE_EXPORT, EXCHANGE_RELEASE})
    public Progress ofExport(@NotNull UUID id) {
        return exports.byId(id)
                .filter(export -> export.getSub().equals(caller.sub()) && caller.may(EXCHANGE_EXPORT)
                        || caller.may(EXCHANGE_RELEASE))
                .map(export -> new Progress(
                        export.getDoneRows(), export.getRowCount(), export.getState() == ExportState.RUNNING))
                .orElseThrow(Broken::unknown);
    }
}
