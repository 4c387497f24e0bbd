package org.sapar.trail;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;

/**
 * A link of the chain with the row that it stands for, as the database has them now.
 *
 * @param entry what the row says, or null if it is gone
 * @param mac the code of the row
 */
record SealedRow(Link link, byte[] hash, Entry entry, byte[] mac) {

    /** The columns of a row, under the name {@code t}. */
    static final String COLUMNS = "t.id, t.at, t.sub, t.staff_id, t.post_code, t.centre_code, t.feature, t.action,"
            + " t.subjects, t.version, t.sought, t.reason, t.outcome, t.key_id, t.mac";

    /** A page of the chain, in its order. */
    static final String PAGE = "select s.seq, s.trail_id, s.at, s.key_id, s.hash, " + COLUMNS
            + " from seal s left join trail t on t.id = s.trail_id where s.seq > ? order by s.seq limit ?";

    private static final int COLUMNS_OF_LINK = 5;

    static SealedRow read(ResultSet row) throws SQLException {
        return new SealedRow(
                new Link(row.getLong(1), row.getString(2), micros(row, 3), row.getString(4)),
                row.getBytes(5),
                row.getString(COLUMNS_OF_LINK + 1) == null ? null : entry(row, COLUMNS_OF_LINK),
                row.getBytes(COLUMNS_OF_LINK + 15));
    }

    /** What the row says whose columns begin behind the offset. */
    static Entry entry(ResultSet row, int offset) throws SQLException {
        return new Entry(
                row.getString(offset + 1),
                micros(row, offset + 2),
                row.getString(offset + 3),
                row.getString(offset + 4),
                row.getString(offset + 5),
                row.getString(offset + 6),
                row.getString(offset + 7),
                row.getString(offset + 8),
                row.getString(offset + 9),
                row.getObject(offset + 10) == null ? null : row.getInt(offset + 10),
                row.getString(offset + 11),
                row.getString(offset + 12),
                row.getString(offset + 13),
                row.getString(offset + 14));
    }

    private static long micros(ResultSet row, int column) throws SQLException {
        return Micros.of(row.getObject(column, LocalDateTime.class));
    }

    Head head() {
        return new Head(link.seq(), link.trailId(), hash);
    }
}
