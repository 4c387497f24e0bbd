package org.sapar.web.registry;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.sapar.persistence.Ids;
import org.sapar.registry.Migrant;
import org.sapar.registry.photos.Album;
import org.sapar.registry.photos.NewPhoto;
import org.sapar.registry.photos.Photo;
import org.sapar.registry.photos.PhotoDesk;
import org.sapar.registry.photos.PhotoSource;
import org.sapar.shared.Broken;
import org.sapar.web.shared.Me;
import org.sapar.web.shared.Notices;
import org.sapar.web.shared.Once;

/** Backs registry/photo.xhtml: the photos of somebody, and the place to add another one. */
@Named
@ViewScoped
public class PhotoView implements Serializable {

    private static final long serialVersionUID = 1L;

    @EJB
    PhotoDesk desk;

    @Inject
    Notices notices;

    @Inject
    Me me;

    private final UUID born = Ids.next();

    private UUID migrantId;

    private Album album;

    private transient Part shot;

    private transient Part picture;

    private PhotoSource source;

    private LocalDate takenOn;

    private UUID entry;

    private String why;

    /** Opens the photos. */
    public void load() {
        if (migrantId == null) {
            throw Broken.unknown();
        }
        album = desk.open(migrantId);
    }

    /** Puts the picture on file. */
    public String save() {
        var content = content();
        var form = new NewPhoto(born, migrantId, source, day());
        var added = Once.submit(() -> desk.add(form, content));
        var earlier = album.latest().filter(last -> last.getTakenOn().isAfter(added.getTakenOn()));
        return notices.afterRedirect(earlier.isPresent() ? "registry.photo.note.earlier" : "registry.photo.note.added");
    }

    /** Only what is taken at the counter is of today; a document is as old as its photo. */
    private LocalDate day() {
        if (takenOn == null && source != PhotoSource.COUNTER) {
            throw Broken.at("takenOn", "registry.photo.issued");
        }
        return takenOn == null ? me.getToday() : takenOn;
    }

    /** Takes a photo of somebody else off, on the version that the page was opened with. */
    public String strike() {
        var version = album.photo(entry).map(Photo::getVersion).orElseThrow(Broken::conflict);
        Once.change(() -> desk.strike(entry, version, why));
        return notices.afterRedirect("registry.photo.note.struck");
    }

    /** What the camera has just taken, else the file that was chosen; empty if there is neither. */
    private byte[] content() {
        var sent = Stream.of(shot, picture)
                .filter(part -> part != null && part.getSize() > 0)
                .findFirst();
        if (sent.isEmpty()) {
            return new byte[0];
        }
        try (var stream = sent.get().getInputStream()) {
            return stream.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Album getAlbum() {
        return album;
    }

    public Migrant getMigrant() {
        return album.migrant();
    }

    /** The photo that is shown on the file, or null. */
    public Photo getLatest() {
        return album.latest().orElse(null);
    }

    /** Those before it, the latest first. */
    public List<Photo> getEarlier() {
        return album.photos().stream().skip(1).toList();
    }

    public List<PhotoSource> getSources() {
        return Arrays.asList(PhotoSource.values());
    }

    public UUID getMigrantId() {
        return migrantId;
    }

    public void setMigrantId(UUID migrantId) {
        this.migrantId = migrantId;
    }

    /** What the camera has taken; never kept between two calls. */
    public Part getShot() {
        return shot;
    }

    public void setShot(Part shot) {
        this.shot = shot;
    }

    /** What was chosen; never kept between two calls. */
    public Part getPicture() {
        return picture;
    }

    public void setPicture(Part picture) {
        this.picture = picture;
    }

    public PhotoSource getSource() {
        return source;
    }

    public void setSource(PhotoSource source) {
        this.source = source;
    }

    public LocalDate getTakenOn() {
        return takenOn;
    }

    public void setTakenOn(LocalDate takenOn) {
        this.takenOn = takenOn;
    }

    /** Id of the photo that is taken off. */
    public UUID getEntry() {
        return entry;
    }

    public void setEntry(UUID entry) {
        this.entry = entry;
    }

    public String getWhy() {
        return why;
    }

    public void setWhy(String why) {
        this.why = why;
    }
}
