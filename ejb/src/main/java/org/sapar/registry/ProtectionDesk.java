package org.sapar.registry;

import static org.sapar.identity.Permission.REGISTRY_PROTECT;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.sapar.identity.Caller;
import org.sapar.identity.Reason;
import org.sapar.persistence.Versions;
import org.sapar.registry.matching.Spelling;
import org.sapar.shared.Broken;

/**
 * The desk where somebody who is in danger is hidden: the file goes by an alias, and only those open it who may see
 * protected people.
 */
@Stateless
public class ProtectionDesk {

    /** Shorter words begin many names. */
    private static final int TELLING = 3;

    @Inject
    Migrants migrants;

    @Inject
    FileAccess access;

    @Inject
    Suspects suspects;

    @Inject
    Versions versions;

    @Inject
    Clock clock;

    @EJB
    Caller caller;

    /**
     * Puts a file under protection, or gives one that is protected another alias. The files that were merged into it
     * are hidden with it.
     *
     * @param version of the file, as the form was opened with
     * @throws Broken the conflict, if somebody saved the file meanwhile; if the alias has no letters to be found by, or
     *     a word that is, or nearly is, a name that the person has or had
     */
    @RolesAllowed(REGISTRY_PROTECT)
    public Migrant protect(@NotNull UUID id, int version, @NotNull @Valid Protection told) {
        var file = checked(id, version);
        var alias = told.alias().strip().replaceAll("\\s+", " ");
        checkAlias(file, alias);
        goBy(file, alias);
        return file.whole();
    }

    /**
     * Ends the protection: the file goes by its names again, is found by them, and is compared with others.
     *
     * @param version of the file, as the form was opened with
     * @param why kept in the Trail
     * @throws Broken the conflict, if somebody saved the file meanwhile; if it is not protected; if another post keeps
     *     it, and the caller does not see all of them
     */
    @RolesAllowed(REGISTRY_PROTECT)
    public Migrant release(@NotNull UUID id, int version, @Reason @NotBlank @Size(max = 500) String why) {
        var file = checked(id, version);
        if (!file.isProtected()) {
            throw new Broken("registry.protect.none");
        }
        if (!caller.everywhere() && !caller.posts().contains(file.getPostCode())) {
            throw Broken.at("why", "registry.protect.post");
        }
        goBy(file, null);
        suspects.note(file);
        return file.whole();
    }

    private Migrant checked(UUID id, int version) {
        var file = access.open(id);
        if (file.getVersion() != version) {
            throw Broken.conflict();
        }
        return file;
    }

    /** An alias that tells who it is hides nobody. */
    private static void checkAlias(Migrant file, String alias) {
        var words = NameKey.tokens(alias);
        if (words.isEmpty()) {
            throw Broken.at("alias", "registry.protect.alias");
        }
        var own = file.getNames().stream()
                .flatMap(name -> NameKey.tokens(name.getName().full()).stream())
                .anyMatch(name -> words.stream().anyMatch(word -> tells(word, name)));
        if (own) {
            throw Broken.at("alias", "registry.protect.own");
        }
    }

    /** A word that begins like a name, or is the name with a slip, tells it as the name itself does. */
    private static boolean tells(String word, String name) {
        var shorter = Math.min(word.length(), name.length());
        return Spelling.isLike(word, name) || shorter >= TELLING && word.regionMatches(0, name, 0, shorter);
    }

    private void goBy(Migrant file, String alias) {
        var now = clock.instant();
        whole(file).toList().forEach(one -> versions.raise(one, () -> one.protect(alias, now)));
    }

    /** The file and all that were ever merged into it and not separated again. */
    private Stream<Migrant> whole(Migrant file) {
        List<Migrant> merged = migrants.mergedInto(file);
        return Stream.concat(Stream.of(file), merged.stream().flatMap(this::whole));
    }
}
