package org.sapar.registry.contacts;

import static org.sapar.identity.Permission.REGISTRY_PROTECT;
import static org.sapar.identity.Permission.REGISTRY_READ;
import static org.sapar.identity.Permission.REGISTRY_REGISTER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.sapar.identity.Submissions;
import org.sapar.registry.FileAccess;
import org.sapar.registry.Migrant;
import org.sapar.shared.Broken;

/** The desk where it is told how a migrant is reached without danger, and who belongs to the migrant. */
@Stateless
public class ContactDesk {

    @Inject
    Contacts contacts;

    @Inject
    FileAccess access;

    @Inject
    ContactKeeper keeper;

    @Inject
    Submissions submissions;

    /**
     * Numbers, addresses and relatives of a migrant, those that ended among them. Relatives who are protected are left
     * out for whoever may not see protected people: the alias beside the relation would tell who it is.
     *
     * @throws Broken if there is no such file, or the caller may not open it
     */
    @RolesAllowed(REGISTRY_READ)
    public ContactFile contacts(@NotNull UUID migrant) {
        var file = access.open(migrant);
        var today = keeper.today(file);
        var relatives =
                contacts.relatives(file.getId()).stream().filter(this::isShown).toList();
        relatives.forEach(Relative::getName);
        return new ContactFile(file, today, keeper.majority(today), contacts.contacts(file.getId()), relatives);
    }

    /**
     * Puts a number or address on file; the same form again gives the same.
     *
     * @throws Broken if there is no such file, it is on file already, or it cannot be a number or address of its kind
     */
    @RolesAllowed({REGISTRY_REGISTER, REGISTRY_PROTECT})
    public Contact addContact(@NotNull @Valid NewContact form) {
        var migrant = access.open(form.migrantId());
        return submissions.isRepeat(form.id(), form)
                ? contacts.contact(form.id()).orElseThrow(Broken::unknown)
                : keeper.add(migrant, form);
    }

    /**
     * Mends a number or address, or what has to be heeded.
     *
     * @param version of the contact, as the form was opened with
     * @throws Broken the conflict, if somebody saved it meanwhile; if it has ended, or cannot be
     */
    @RolesAllowed({REGISTRY_REGISTER, REGISTRY_PROTECT})
    public Contact changeContact(
            @NotNull UUID contact, int version, @NotNull @Valid Reach reach, @NotNull @Valid Safety safety) {
        var known = opened(contacts.contact(contact), version);
        keeper.change(known, reach, safety);
        return saved(known);
    }

    /**
     * Says that a number or address holds no more; it stays to be seen.
     *
     * @param version of the contact, as it was seen
     * @param on the last day on which it held
     */
    @RolesAllowed({REGISTRY_REGISTER, REGISTRY_PROTECT})
    public Contact endContact(@NotNull UUID contact, int version, @NotNull LocalDate on) {
        var known = opened(contacts.contact(contact), version);
        keeper.end(known, on);
        return saved(known);
    }

    /**
     * Puts a relative, or somebody to be called in an emergency, on file; the same form again gives the same.
     *
     * @throws Broken if there is no such file, no file has the number, or something that was told cannot be
     */
    @RolesAllowed({REGISTRY_REGISTER, REGISTRY_PROTECT})
    public Relative addRelative(@NotNull @Valid NewRelative form) {
        var migrant = access.open(form.migrantId());
        var relative = submissions.isRepeat(form.id(), form)
                ? contacts.relative(form.id()).filter(this::isShown).orElseThrow(Broken::unknown)
                : keeper.relate(migrant, form);
        relative.getName();
        return relative;
    }

    /**
     * Mends what is told of a relative.
     *
     * @param version of the relative, as the form was opened with
     * @param fileNo as in {@link NewRelative}
     * @throws Broken the conflict, if somebody saved it meanwhile; if it has ended, or something cannot be
     */
    @RolesAllowed({REGISTRY_REGISTER, REGISTRY_PROTECT})
    public Relative changeRelative(
            @NotNull UUID relative, int version, @Size(max = 40) String fileNo, @NotNull @Valid Kin kin) {
        var known = opened(contacts.relative(relative).filter(this::isShown), version);
        keeper.change(known, fileNo, kin);
        return saved(known);
    }

    /**
     * Says that somebody is not to be asked any more; what was told stays to be seen.
     *
     * @param version of the relative, as it was seen
     * @param on the last day
     */
    @RolesAllowed({REGISTRY_REGISTER, REGISTRY_PROTECT})
    public Relative endRelative(@NotNull UUID relative, int version, @NotNull LocalDate on) {
        var known = opened(contacts.relative(relative).filter(this::isShown), version);
        keeper.end(known, on);
        known.getName();
        return saved(known);
    }

    private boolean isShown(Relative relative) {
        return relative.getLinked() == null || !access.isHidden(relative.getLinked());
    }

    /** Of a file that the caller may look into. */
    private <T extends Acquaintance> T opened(Optional<T> found, int version) {
        var known = found.orElseThrow(Broken::unknown);
        Migrant file = access.open(known.getMigrant().getId());
        if (known.getVersion() != version || file.isWithdrawn()) {
            throw Broken.conflict();
        }
        return known;
    }

    private <T extends Acquaintance> T saved(T known) {
        contacts.entityManager().flush();
        return known;
    }
}
