package org.sapar.registry;

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
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.sapar.identity.Caller;
import org.sapar.identity.Reason;
import org.sapar.identity.Sought;
import org.sapar.identity.Submissions;
import org.sapar.shared.Broken;

/** The desk where migrants are looked for, registered and kept up to date. */
@Stateless
public class RegistryDesk {

    @Inject
    FileAccess access;

    @Inject
    Finder finder;

    @Inject
    ZoneReader zones;

    @Inject
    Registrar registrar;

    @Inject
    Submissions submissions;

    @EJB
    Caller caller;

    /** Reads the machine readable lines of a document and looks whether its holder is known. */
    @RolesAllowed(REGISTRY_READ)
    public Reading read(@Sought @NotNull @Size(max = 2000) String mrz) {
        return zones.read(mrz);
    }

    /** Files that may be of this person, the likeliest first; empty if none, or while too little is known. */
    @RolesAllowed(REGISTRY_READ)
    public List<Suspect> check(@NotNull @Valid PersonSought person) {
        return registrar.check(person);
    }

    /** Looks for people; a page has one line more than asked for when there is a next page. */
    @RolesAllowed(REGISTRY_READ)
    public List<MigrantRow> find(@NotNull @Valid MigrantQuery query) {
        return finder.find(query);
    }

    /**
     * People whose names are spelled a little otherwise than what was typed, for when nobody was found; the first
     * fifty.
     *
     * @param query its page and size do not count
     */
    @RolesAllowed(REGISTRY_READ)
    public List<MigrantRow> alike(@NotNull @Valid MigrantQuery query) {
        return finder.alike(query);
    }

    /**
     * The people who come after one of those that were found; one line more than asked for when there is a next page.
     *
     * @param query as before; its page does not count
     * @throws Broken if there is no such file
     */
    @RolesAllowed(REGISTRY_READ)
    public List<MigrantRow> findAfter(@NotNull @Valid MigrantQuery query, @NotNull UUID after) {
        access.known(after);
        return finder.findAfter(query, after);
    }

    /**
     * The file of one migrant.
     *
     * @throws Broken if there is none, or the caller's post has no tie to the person and he has to say first why he
     *     opens the file
     */
    @RolesAllowed(REGISTRY_READ)
    public MigrantFile open(@NotNull UUID id) {
        return access.file(id);
    }

    /**
     * One file as a list of those who were found shows it, and whether it can be opened without a reason.
     *
     * @throws Broken if there is none, or it is protected and the caller may not see protected people: who kept the
     *     address of the page from before would read the alias there
     */
    @RolesAllowed(REGISTRY_READ)
    public Door door(@NotNull UUID id) {
        var file = access.shown(id);
        return new Door(file.row(), access.isOpen(file));
    }

    /**
     * Opens the file of a person to whom the caller's post has no tie.
     *
     * @param why kept in the Trail, where the head of post and the data protection officer read it; it holds for the
     *     working day
     * @throws Broken if there is no such file, or it is protected and the caller may not see protected people
     */
    @RolesAllowed(REGISTRY_READ)
    public MigrantFile openFor(@NotNull UUID id, @Reason @NotBlank @Size(max = 500) String why) {
        var file = access.shown(id);
        if (!access.isOpen(file)) {
            access.note(file, why);
        }
        return access.file(id);
    }

    /**
     * Puts a migrant on file; the same form again gives the same file.
     *
     * @throws Broken if a file has the same PIN or document, is likely of the same person, or a rule stands in the way
     */
    @RolesAllowed(REGISTRY_REGISTER)
    public Migrant register(@NotNull @Valid NewMigrant form) {
        return registerBeside(form, Set.of());
    }

    /**
     * Puts a migrant on file although other files look alike, and remembers that they are of others.
     *
     * @param toldApart the files that the officer has looked at and knows to be of others
     * @throws Broken as {@link #register}, but not for these files
     */
    @RolesAllowed(REGISTRY_REGISTER)
    public Migrant registerBeside(@NotNull @Valid NewMigrant form, @NotNull @Size(max = 50) Set<UUID> toldApart) {
        if (submissions.isRepeat(form.id(), form)) {
            return access.shown(form.id()).whole();
        }
        return registrar.register(form, toldApart, post()).whole();
    }

    /**
     * The person at the counter is on file: adds the names, the document, the number and the stay that the file has
     * not.
     *
     * @param id the file
     * @param version the version of the file that was seen
     * @param form as for somebody new; the same form again changes nothing more
     * @throws Broken if the file has another PIN, or another file has the PIN or the document; if the caller's post has
     *     no tie to the person, who brings neither the PIN nor a document of the file; the conflict, if somebody saved
     *     the file meanwhile
     */
    @RolesAllowed(REGISTRY_REGISTER)
    public Migrant recognise(@NotNull UUID id, int version, @NotNull @Valid NewMigrant form) {
        if (submissions.isRepeat(form.id(), new Recognition(id, form))) {
            return access.shown(id).whole();
        }
        var migrant = access.recognised(id, form);
        if (migrant.getVersion() != version) {
            throw Broken.conflict();
        }
        registrar.recognise(migrant, form);
        return migrant.whole();
    }

    /**
     * Mends spelling, contact and stay.
     *
     * @param version the version that the form was opened with
     * @throws Broken the conflict, if somebody saved the file meanwhile
     */
    @RolesAllowed(REGISTRY_REGISTER)
    public Migrant amend(@NotNull UUID id, int version, @NotNull @Valid Amendment told) {
        var migrant = access.open(id);
        if (migrant.getVersion() != version) {
            throw Broken.conflict();
        }
        registrar.amend(migrant, told);
        return migrant.whole();
    }

    /**
     * Puts right who the person is: birth, sex, citizenship, number, and the name as the travel document prints it.
     *
     * @param version the version that the form was opened with
     * @param told the whole of it, with why; what was said before stays in the history
     * @throws Broken the conflict, if somebody saved the file meanwhile; if the file says the same already, another
     *     file has the number, or a rule of registering stands in the way
     */
    @RolesAllowed(REGISTRY_REGISTER)
    public Migrant correct(@NotNull UUID id, int version, @NotNull @Valid Correction told) {
        var migrant = access.open(id);
        if (migrant.getVersion() != version) {
            throw Broken.conflict();
        }
        registrar.correct(migrant, told);
        return migrant.whole();
    }

    /** What one submission says: who it is, too. */
    private record Recognition(UUID file, NewMigrant form) {}

    private String post() {
        return caller.posts().stream().findFirst().orElseThrow(() -> new Broken("registry.post"));
    }
}
