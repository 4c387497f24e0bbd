package org.sapar.registry;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.sapar.identity.Caller;
import org.sapar.identity.Permission;
import org.sapar.persistence.Ids;
import org.sapar.reference.ReferenceDesk;
import org.sapar.registry.photos.Photos;
import org.sapar.shared.Broken;
import org.sapar.shared.FileNumber;
import org.sapar.trail.Openings;

/**
 * Opens files. Every post may find every migrant; whose post has no tie to a person says why he opens the file.
 *
 * <p>A post has a tie to those whose files it keeps, to those who asked it for something or stand on its register, and
 * to those who live in its district. The ministry and the training centres are not asked. A file that is protected
 * opens for those alone who may see protected people, and no reason helps.
 */
@ApplicationScoped
public class FileAccess {

    @Inject
    Migrants migrants;

    @Inject
    Belongings belongings;

    @Inject
    Photos photos;

    @Inject
    Openings openings;

    @EJB
    ReferenceDesk reference;

    @Inject
    Clock clock;

    @EJB
    Caller caller;

    /**
     * The file with this id, or that into which it was merged.
     *
     * @throws Broken if there is none
     */
    Migrant known(UUID id) {
        return migrants.byId(id).orElseThrow(Broken::unknown);
    }

    /**
     * The file of a number as typed, or that into which it was merged; it is not opened, only named.
     *
     * @throws Broken if it is protected and the caller may not see protected people
     */
    public Optional<Migrant> numbered(String typed) {
        return FileNumber.normalise(typed).flatMap(migrants::ofFileNo).map(file -> shown(file.getId()));
    }

    /**
     * The file, unless it is hidden from the caller; whether he has to say why he opens it is not asked.
     *
     * @throws Broken if there is none, or it is protected and the caller may not see protected people
     */
    public Migrant shown(UUID id) {
        var file = known(id);
        if (isHidden(file)) {
            throw new Broken("registry.protected");
        }
        return file;
    }

    /**
     * The file, for whoever may look into it; it counts among those that the caller opens in a day.
     *
     * @throws Broken if there is none, it is protected and the caller may not see protected people, the caller has to
     *     say first why he opens it, or has opened too many today
     */
    public Migrant open(UUID id) {
        var file = checked(shown(id));
        openings.count(file.getId(), isNamesake(file));
        return file;
    }

    /** The parts of the name are looked at when a word of it is that of the caller. */
    private boolean isNamesake(Migrant file) {
        var caller = this.caller.standing().displayName();
        return (file.isProtected() || Namesakes.share(caller, file.getNameCyrillic()))
                && file.name(Script.CYRILLIC)
                        .or(() -> file.name(Script.LATIN))
                        .map(PersonName::surname)
                        .filter(surname -> Namesakes.share(caller, surname))
                        .isPresent();
    }

    private Migrant checked(Migrant file) {
        if (!isOpen(file)) {
            throw new Broken("registry.opening", file.getFileNo(), file.getId());
        }
        return file;
    }

    /**
     * The file of somebody who stands at the counter. The PIN or a document of the file opens it, as a reason does, and
     * whoever is brought along with one of them, in person or on a list, was not looked for and does not count.
     *
     * @throws Broken if there is none, or the person brings neither and it takes a reason or was one file too many
     */
    Migrant recognised(UUID id, NewMigrant form) {
        var file = shown(id);
        var brings = file.document(form.document()).isPresent()
                || file.getPin() != null
                        && Pin.of(form.person().pin())
                                .map(Pin::value)
                                .filter(file.getPin()::equals)
                                .isPresent();
        if (!brings) {
            return open(id);
        }
        if (!isOpen(file)) {
            note(file, "recognised");
        }
        return file;
    }

    MigrantFile file(UUID id) {
        var file = open(id);
        return new MigrantFile(
                file.whole(),
                migrants.registrations(file.getId()),
                photos.latest(file.getId()).orElse(null));
    }

    /** Whether the caller need not say why he looks into the file, or has said it lately. */
    public boolean isOpen(Migrant file) {
        return !isHidden(file) && isOurs(file);
    }

    /** Whether the file is protected, and the caller may not see protected people. */
    public boolean isHidden(Migrant file) {
        return file.isProtected() && !caller.may(Permission.REGISTRY_PROTECT);
    }

    private boolean isOurs(Migrant file) {
        var posts = caller.posts();
        return posts.isEmpty()
                || caller.everywhere()
                || posts.contains(file.getPostCode())
                || belongings.offices(file).stream().anyMatch(posts::contains)
                || posts.stream().anyMatch(post -> livesIn(file, post))
                || isOpenedLately(file);
    }

    private boolean isOpenedLately(Migrant file) {
        var now = clock.instant();
        return reference
                .openingRule(LocalDate.ofInstant(now, ZoneOffset.UTC))
                .filter(rule -> migrants.openings(caller.sub(), file, now.minus(rule.holds())) > 0)
                .isPresent();
    }

    private boolean livesIn(Migrant file, String post) {
        var today = reference.post(post).orElseThrow().dayOf(clock.instant());
        return file.stay()
                .filter(stay -> reference.serves(post, stay.getRegion(), today))
                .isPresent();
    }

    /** Keeps why the caller opens the file. */
    void note(Migrant file, String reason) {
        migrants.entityManager()
                .persist(new FileOpening(Ids.next(), clock.instant(), file, caller.standing(), reason.strip()));
    }
}
