package org.sapar.web.trail;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.sapar.registry.FileTrailDesk;
import org.sapar.registry.MigrantRow;
import org.sapar.shared.Broken;
import org.sapar.trail.TrailDesk;
import org.sapar.trail.TrailFile;

/** Backs trail/entry.xhtml: one row of the access log with its seal and the records that it names. */
@Named
@ViewScoped
public class EntryView implements Serializable {

    private static final long serialVersionUID = 1L;

    @EJB
    TrailDesk desk;

    @EJB
    FileTrailDesk files;

    private UUID id;

    private transient TrailFile file;

    private transient Map<UUID, MigrantRow> migrants;

    public void load() {
        if (id == null) {
            throw Broken.unknown();
        }
        file = desk.open(id);
        migrants =
                files.files(file.row().named()).stream().collect(Collectors.toMap(MigrantRow::id, Function.identity()));
    }

    public TrailFile getFile() {
        return file;
    }

    /** The records that the row names. */
    public List<UUID> getRecords() {
        return file.row().named();
    }

    /** The file number of a record that is the file of a migrant; else null. */
    public String number(UUID record) {
        return migrants.containsKey(record) ? migrants.get(record).fileNo() : null;
    }

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }
}
