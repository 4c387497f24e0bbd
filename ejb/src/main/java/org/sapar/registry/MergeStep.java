package org.sapar.registry;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.Hibernate;
import org.hibernate.annotations.Immutable;
import org.sapar.persistence.Filed;
import org.sapar.persistence.Ids;

/** One thing that the merging of two files changed, so that it can be changed back. */
@Entity
@Immutable
public class MergeStep extends Filed {

    private static final long serialVersionUID = 1L;

    private static final String GOES_ON = "GOES_ON";

    /** What was changed. */
    enum Kind {
        /** A record went over to the file that stays. */
        MOVED,
        /** A name, stay or registration ended, because the other file's goes on. */
        ENDED,
        /** A field of the file that stays was written anew. */
        TAKEN
    }

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Suspicion suspicion;

    /** The how manieth merging of the pair it was part of. */
    private int merging;

    private int place;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    private String what;

    private UUID recordId;

    private String valueBefore;

    private String valueAfter;

    /** For the persistence provider. */
    protected MergeStep() {}

    private MergeStep(Suspicion suspicion, int place, Instant at, Kind kind) {
        super(Ids.next(), at);
        this.suspicion = suspicion;
        this.merging = suspicion.getMergings();
        this.place = place;
        this.kind = kind;
    }

    /** A record went over, or ended. */
    static MergeStep of(Suspicion suspicion, int place, Instant at, Kind kind, OfMigrant record) {
        var step = new MergeStep(suspicion, place, at, kind);
        step.what = Hibernate.getClass(record).getSimpleName();
        step.recordId = record.getId();
        step.valueBefore =
                record instanceof Lasting lasting && lasting.goesOn() && lasting.field() != PersonField.REGISTRATION
                        ? GOES_ON
                        : null;
        return step;
    }

    /** A field was written; it says how it was and how it is. */
    static MergeStep of(Suspicion suspicion, int place, Instant at, PersonField field, List<String> values) {
        var step = new MergeStep(suspicion, place, at, Kind.TAKEN);
        step.what = field.name();
        step.valueBefore = values.get(0);
        step.valueAfter = values.get(1);
        return step;
    }

    Kind getKind() {
        return kind;
    }

    /** The entity that was moved or ended, or the field that was written. */
    String getWhat() {
        return what;
    }

    /** The record, or null if it was a field. */
    UUID getRecordId() {
        return recordId;
    }

    /** Whether the record that was moved was the one that holds, such as the present name. */
    boolean wentOn() {
        return GOES_ON.equals(valueBefore);
    }

    String getValueBefore() {
        return valueBefore;
    }

    String getValueAfter() {
        return valueAfter;
    }
}
