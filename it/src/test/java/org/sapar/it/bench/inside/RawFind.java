package org.sapar.it.bench.inside;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import org.sapar.it.bench.Found;
import org.sapar.it.bench.Load;
import org.sapar.registry.MigrantQuery;
import org.sapar.registry.NameKey;

/** People by the beginnings of their names: the fastest plain SQL that we found over the keys of the names. */
final class RawFind implements Load.Job<MigrantQuery> {

    private static final String BEGIN = "select m.id, m.file_no, m.name_cyrillic, m.name_latin, m.birth_date,"
            + " m.post_code from (select distinct a.migrant_id from migrant_key a";

    private static final String AND = " join migrant_key %s on %<s.migrant_id = a.migrant_id and %<s.name_key like ?";

    private static final String END = " where a.name_key like ?) found join migrant m on m.id = found.migrant_id"
            + " where m.merged_into_id is null order by m.name_cyrillic, m.id limit ?";

    private final RawDatabase database = new RawDatabase();

    RawFind() throws SQLException {}

    @Override
    public List<Found> perform(MigrantQuery query) throws SQLException {
        var tokens = NameKey.tokens(query.text()).stream()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .limit(3)
                .toList();
        var joins = new StringBuilder();
        var parameters = new ArrayList<Object>();
        for (var at = 1; at < tokens.size(); at++) {
            joins.append(AND.formatted("k" + at));
            parameters.add(tokens.get(at) + "%");
        }
        Collections.addAll(parameters, tokens.get(0) + "%", query.size() + 1);
        var found = database.found(BEGIN + joins + END, parameters);
        database.leave("find", found, "0".repeat(64));
        return found;
    }

    @Override
    public void close() throws SQLException {
        database.close();
    }
}
