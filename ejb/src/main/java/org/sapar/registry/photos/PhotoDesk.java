package org.sapar.registry.photos;

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
import java.util.Comparator;
import java.util.UUID;
import java.util.stream.Stream;
import org.sapar.identity.Caller;
import org.sapar.identity.Reason;
import org.sapar.identity.Submissions;
import org.sapar.persistence.Versions;
import org.sapar.reference.ReferenceDesk;
import org.sapar.registry.FileAccess;
import org.sapar.registry.Migrant;
import org.sapar.shared.Broken;

/** The desk where photos come to a file. Who may not open the file sees none of them. */
@Stateless
public class PhotoDesk {

    /** Bytes of the largest file that is taken. */
    public static final int LARGEST = Portrait.LARGEST;

    @Inject
    FileAccess access;

    @Inject
    Photos photos;

    @Inject
    Submissions submissions;

    @Inject
    Versions versions;

    @EJB
    ReferenceDesk reference;

    @Inject
    Clock clock;

    @EJB
    Caller caller;

    /** What one submission says: which picture it is, too. */
    private record Sent(NewPhoto form, String picture) {}

    /**
     * The photos of a migrant, without the pictures.
     *
     * @throws Broken if there is no such file, or the caller has to say first why he opens it
     */
    @RolesAllowed(REGISTRY_READ)
    public Album open(@NotNull UUID migrant) {
        return album(access.open(migrant));
    }

    /**
     * What a photo shows.
     *
     * @throws Broken if there is none, it was struck, or the caller has to say first why he opens the file
     */
    @RolesAllowed(REGISTRY_READ)
    public Picture look(@NotNull UUID photo) {
        var known = known(photo);
        return new Picture(known, photos.jpeg(photo).orElseThrow(Broken::unknown));
    }

    /**
     * Puts a photo on file; the same form again with the same picture gives the same photo. It is made for those alone
     * who may open the file.
     *
     * @param sent a JPEG or PNG, as a camera or a scanner makes it
     * @throws Broken if it is no such picture, or too small or too large; if the day cannot be
     */
    @RolesAllowed(REGISTRY_REGISTER)
    public Photo add(@NotNull @Valid NewPhoto form, @NotNull byte[] sent) {
        var migrant = access.open(form.migrantId());
        var portrait = Portrait.of(sent);
        if (submissions.isRepeat(form.id(), new Sent(form, portrait.digest()))) {
            return photo(form.id());
        }
        checkDay(form.takenOn(), migrant);
        var photo = new Photo(form, clock.instant(), migrant, caller.standing());
        versions.raise(migrant, () -> photos.entityManager().persist(photo));
        photos.entityManager().persist(new PhotoImage(photo.getId(), portrait.jpeg()));
        return photo;
    }

    /**
     * Says that a photo is not of this person. The picture is erased; that there was one stays in the history.
     *
     * @param version of the photo, as it was seen
     * @return the photos that are left
     * @throws Broken the conflict, if somebody was there meanwhile
     */
    @RolesAllowed(REGISTRY_REGISTER)
    public Album strike(@NotNull UUID photo, int version, @Reason @NotBlank @Size(max = 500) String why) {
        var known = known(photo);
        if (known.getVersion() != version) {
            throw Broken.conflict();
        }
        var migrant = known.getMigrant();
        versions.raise(migrant, () -> {
            known.strike(why.strip());
            photos.entityManager().find(PhotoImage.class, photo).erase();
        });
        return album(migrant);
    }

    private Album album(Migrant migrant) {
        return new Album(migrant, photos.of(migrant.getId()));
    }

    private Photo known(UUID id) {
        var photo = photo(id);
        access.open(photo.getMigrant().getId());
        if (photo.getStruckWhy() != null) {
            throw Broken.unknown();
        }
        return photo;
    }

    private Photo photo(UUID id) {
        var photo = photos.entityManager().find(Photo.class, id);
        if (photo == null) {
            throw Broken.unknown();
        }
        return photo;
    }

    private void checkDay(LocalDate taken, Migrant migrant) {
        // The person stands at another post than that which keeps the file, where it may be tomorrow already.
        var today = Stream.concat(Stream.of(migrant.getPostCode()), caller.posts().stream())
                .map(post -> reference.post(post).orElseThrow().dayOf(clock.instant()))
                .max(Comparator.naturalOrder())
                .orElseThrow();
        if (taken.isAfter(today) || taken.isBefore(migrant.getBirthDate())) {
            throw Broken.at("takenOn", "registry.photo.day");
        }
    }
}
