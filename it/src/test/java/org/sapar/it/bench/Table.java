package org.sapar.it.bench;

import java.util.Collections;

/** The tables of a migrant's file, in the order in which one points to another. */
public enum Table {
    MIGRANT(
            "insert into",
            "migrant",
            "id, version, filed_at, file_no, citizenship, sex, birth_date, birth_precision, pin, name_cyrillic, name_latin, mobile,"
                    + " language, post_code, consent_at, keys_edition"),
    NAME("insert into", "migrant_name", "id, version, filed_at, migrant_id, script, surname, given, patronymic"),
    DOCUMENT(
            "insert into",
            "identity_document",
            "id, version, filed_at, migrant_id, type, country, number, expires_on, status"),
    STAY("insert into", "stay", "id, version, filed_at, migrant_id, region, purpose, entered_on, left_on"),
    SEARCH_KEY("insert into", "migrant_key", "migrant_id, name_key"),
    MATCH_KEY("insert into", "match_key", "match_key, migrant_id"),
    /** Of words, not of migrants: another one may have brought the word. */
    SPELLING("insert ignore into", "name_spelling", "spelling, word");

    private final String sql;

    Table(String insert, String name, String columns) {
        var count = columns.split(",").length;
        sql = insert + " " + name + " (" + columns + ") values (" + String.join(", ", Collections.nCopies(count, "?"))
                + ")";
    }

    String sql() {
        return sql;
    }
}
