package org.sapar.it.bench.inside;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.sapar.it.bench.Found;
import org.sapar.it.bench.Load;
import org.sapar.registry.MigrantQuery;
import org.sapar.registry.NameKey;

/** People by the beginnings of their names: the fastest plain SQL that we found over the keys of the names. */
final class RawFind implements Load.Job<MigrantQuery> {

    private static final String BEGIN = "select m.id, m.file_no, m.name_cyrillic, m.name_latin, m.birth_date,"
            + " m.post_code from (select distinct a.migrant_id from migrant_key a";

    private static final String THIRD = " join migrant_key b on b.migrant_id = a.migrant_id and b.name_key like ?";

    private static final String END = " where a.name_key like ?) found join migrant m on m.id = found.migrant_id"
            + " where m.merged_into_id is null and m.withdrawn_at is null order by m.name_cyrillic, m.id limit ?";

    private final RawDatabase database = new RawDatabase();

    RawFind() throws SQLException {}

    @Override
    public List<Found> perform(MigrantQuery query) throws SQLException {
        var tokens = NameKey.tokens(query.text()).stream()
                .distinct()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .limit(3)
                .toList();
        var parameters = new ArrayList<Object>();
        tokens.stream().skip(2).forEach(third -> parameters.add(third + "%"));
        parameters.add(tokens.stream().limit(2).collect(Collectors.joining("% ", "", "%")));
        parameters.add(query.size() + 1);
        var found = database.found(BEGIN + (tokens.size() > 2 ? THIRD : "") + END, parameters);
        database.leave("find", found, "0".repeat(64));
        return found;
    }

    @Override
    public void close() throws SQLException {
        database.close();
    }
}
