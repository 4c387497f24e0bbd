package org.sapar.registry.journey;

import static org.sapar.identity.Permission.REGISTRY_PROTECT;
import static org.sapar.identity.Permission.REGISTRY_READ;
import static org.sapar.identity.Permission.REGISTRY_REGISTER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Hibernate;
import org.sapar.identity.Caller;
import org.sapar.identity.Reason;
import org.sapar.identity.Submissions;
import org.sapar.persistence.Filed;
import org.sapar.registry.FileAccess;
import org.sapar.registry.Migrant;
import org.sapar.shared.Broken;

/** The desk where passages of the border and work are put on file, and where it is told what is due. */
@Stateless
public class JourneyDesk {

    @Inject
    Journeys journeys;

    @Inject
    FileAccess access;

    @Inject
    JourneyReader reader;

    @Inject
    JourneyKeeper keeper;

    @Inject
    Submissions submissions;

    @Inject
    Clock clock;

    @EJB
    Caller caller;

    /**
     * Where the journey of a migrant has come to, and what is due.
     *
     * @throws Broken if there is no such file
     */
    @RolesAllowed(REGISTRY_READ)
    public JourneyFile open(@NotNull UUID migrant) {
        return reader.read(known(migrant));
    }

    /**
     * Puts a passage of the border on file; the same form again gives the same passage.
     *
     * @throws Broken if there is no such file, the passage is on file already or its day cannot be
     */
    @RolesAllowed(REGISTRY_REGISTER)
    public BorderCrossing cross(@NotNull @Valid NewCrossing form) {
        var migrant = known(form.migrantId());
        var crossing = submissions.isRepeat(form.id(), form)
                ? journeys.crossing(form.id()).orElseThrow(Broken::unknown)
                : keeper.cross(migrant, form);
        Hibernate.initialize(crossing.getDocument());
        return crossing;
    }

    /**
     * Puts work on file; the same form again gives the same work.
     *
     * @throws Broken if there is no such file, or a day, the occupation or the tax number cannot be
     */
    @RolesAllowed(REGISTRY_REGISTER)
    public EmploymentRecord employ(@NotNull @Valid NewEmployment form) {
        var migrant = known(form.migrantId());
        return submissions.isRepeat(form.id(), form)
                ? journeys.employment(form.id()).orElseThrow(Broken::unknown)
                : keeper.employ(migrant, form);
    }

    /**
     * How many people on file work for an employer of the register now, those of every post; without protected people
     * for whoever may not see them, who would learn from a small number that somebody works there still.
     */
    @RolesAllowed(REGISTRY_READ)
    public long countWorkers(@NotNull UUID employer) {
        var today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        return journeys.workers(employer, today, caller.may(REGISTRY_PROTECT));
    }

    /**
     * Says that work has ended.
     *
     * @param version of the work, as the form was opened with
     * @throws Broken if it has ended already, or the day cannot be
     */
    @RolesAllowed(REGISTRY_REGISTER)
    public EmploymentRecord end(@NotNull UUID employment, int version, @NotNull @Valid WorkEnd told) {
        var found = employment(employment, version);
        keeper.end(found, told);
        return found;
    }

    /**
     * Says that a passage was put on file by mistake; it stays to be seen and counts no more.
     *
     * @param version of the passage, as it was seen
     */
    @RolesAllowed(REGISTRY_REGISTER)
    public BorderCrossing strikeCrossing(
            @NotNull UUID crossing, int version, @NotBlank @Size(max = 500) @Reason String why) {
        var found = opened(checked(journeys.crossing(crossing), version));
        Hibernate.initialize(found.getDocument());
        return struck(found, why);
    }

    /**
     * Says that work was put on file by mistake; it stays to be seen and counts no more.
     *
     * @param version of the work, as it was seen
     */
    @RolesAllowed(REGISTRY_REGISTER)
    public EmploymentRecord strikeWork(
            @NotNull UUID employment, int version, @NotBlank @Size(max = 500) @Reason String why) {
        return struck(employment(employment, version), why);
    }

    /**
     * Says how the migrant has settled in the host country.
     *
     * @param version of the migrant's file, as the form was opened with
     * @throws Broken the conflict, if somebody saved the file meanwhile; or a day cannot be
     */
    @RolesAllowed(REGISTRY_REGISTER)
    public JourneyFile settle(@NotNull UUID migrant, int version, @NotNull @Valid Settlement told) {
        var file = checked(Optional.of(known(migrant)), version);
        keeper.settle(file, told);
        return reader.read(file);
    }

    private <T extends JourneyEntry> T struck(T entry, String why) {
        keeper.strike(entry, why.strip());
        return entry;
    }

    private EmploymentRecord employment(UUID id, int version) {
        return opened(checked(journeys.employment(id), version));
    }

    /** An entry of a file that the caller may look into. */
    private <T extends JourneyEntry> T opened(T entry) {
        access.open(entry.getMigrant().getId());
        return entry;
    }

    private static <T extends Filed> T checked(Optional<T> found, int version) {
        var record = found.orElseThrow(Broken::unknown);
        if (record.getVersion() != version) {
            throw Broken.conflict();
        }
        return record;
    }

    private Migrant known(UUID id) {
        return access.open(id);
    }
}
