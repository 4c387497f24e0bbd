package org.sapar.registry.employers;

import static org.sapar.identity.Permission.REGISTRY_EMPLOYERS;
import static org.sapar.identity.Permission.REGISTRY_READ;
import static org.sapar.identity.Permission.REGISTRY_STANDING;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.UUID;
import org.sapar.identity.Submissions;
import org.sapar.shared.Broken;

/** The desk where employers are looked for, put on the register, mended and judged. */
@Stateless
public class EmployerDesk {

    @Inject
    Employers employers;

    @Inject
    EmployerFinder finder;

    @Inject
    EmployerRegister register;

    @Inject
    Submissions submissions;

    /** Looks for employers, in the order of their names; a page has one line more when there is a next page. */
    @RolesAllowed(REGISTRY_READ)
    public List<EmployerRow> find(@NotNull @Valid EmployerQuery query) {
        return finder.find(query);
    }

    /**
     * The employers who come after one of those that were found; one line more when there is a next page.
     *
     * @param query as before; its page does not count
     * @throws Broken if there is no such employer
     */
    @RolesAllowed(REGISTRY_READ)
    public List<EmployerRow> findAfter(@NotNull @Valid EmployerQuery query, @NotNull UUID after) {
        return finder.findAfter(query, known(after));
    }

    /**
     * One employer, with how he stood.
     *
     * @throws Broken if there is none
     */
    @RolesAllowed(REGISTRY_READ)
    public EmployerFile open(@NotNull UUID id) {
        return new EmployerFile(known(id), employers.steps(id));
    }

    /**
     * Puts an employer on the register; the same form again gives the same entry.
     *
     * @throws Broken if an entry has one of the numbers already, or a number, the country or the region cannot be
     */
    @RolesAllowed(REGISTRY_EMPLOYERS)
    public Employer add(@NotNull @Valid NewEmployer form) {
        return submissions.isRepeat(form.id(), form) ? known(form.id()) : register.add(form);
    }

    /**
     * Mends an entry.
     *
     * @param version the version that the form was opened with
     * @throws Broken as {@link #add}; the conflict, if somebody saved the entry meanwhile
     */
    @RolesAllowed(REGISTRY_EMPLOYERS)
    public Employer amend(@NotNull UUID id, int version, @NotNull @Valid MendedEmployer told) {
        var employer = known(id, version);
        register.amend(employer, told);
        return employer;
    }

    /**
     * Says how an employer stands from now on. That stands on the files of those who work there.
     *
     * @param version the version that was seen
     * @throws Broken if he stands so already; the conflict, if somebody saved the entry meanwhile
     */
    @RolesAllowed(REGISTRY_STANDING)
    public EmployerFile judge(@NotNull UUID id, int version, @NotNull @Valid Judgement told) {
        register.judge(known(id, version), told);
        return open(id);
    }

    private Employer known(UUID id, int version) {
        var employer = known(id);
        if (employer.getVersion() != version) {
            throw Broken.conflict();
        }
        return employer;
    }

    private Employer known(UUID id) {
        return employers.byId(id).orElseThrow(Broken::unknown);
    }
}
