package org.sapar.it.desk;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;

/**
 * The Trail past its desk, which shows rows once they are sealed and writes one of each look, so that whoever asks
 * often pushes what is waited for off the page.
 */
final class TrailTable {

    private TrailTable() {}

    /** What was asked for at a desk about a record, in any order. */
    static List<String> actions(DataSource database, String feature, UUID subject) throws SQLException {
        try (var connection = database.getConnection();
                var query = connection.prepareStatement(
                        "select action from trail where feature = ? and subjects like concat('%', ?, '%')")) {
            query.setString(1, feature);
            query.setString(2, subject.toString());
            var actions = new ArrayList<String>();
            try (var rows = query.executeQuery()) {
                while (rows.next()) {
                    actions.add(rows.getString(1));
                }
            }
            return actions;
        }
    }
}
