package org.sapar.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ServerSettingsTest {

    private static final Map<String, String> GOOD = Map.of(
            "innodb_flush_log_at_trx_commit", "1",
            "sync_binlog", "1",
            "log_bin", "1",
            "secure_timestamp", "YES",
            "local_infile", "0",
            "character_set_server", "utf8mb4",
            "character_set_database", "utf8mb4",
            "sql_mode", "STRICT_ALL_TABLES,NO_ENGINE_SUBSTITUTION");

    @Test
    void what_sapar_cnf_says_is_taken() {
        assertThat(ServerSettings.complaints(GOOD)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "innodb_flush_log_at_trx_commit, 0",
        "innodb_flush_log_at_trx_commit, 2",
        "sync_binlog, 0",
        "secure_timestamp, NO",
        "local_infile, 1",
        "character_set_server, latin1",
        "character_set_database, utf8mb3",
        "sql_mode, NO_ENGINE_SUBSTITUTION"
    })
    void each_other_setting_is_refused_by_its_name(String name, String value) {
        var settings = new HashMap<>(GOOD);
        settings.put(name, value);

        assertThat(ServerSettings.complaints(settings))
                .singleElement()
                .asString()
                .startsWith(name)
                .contains(value);
    }

    @Test
    void without_a_binary_log_nothing_is_asked_of_it() {
        var settings = new HashMap<>(GOOD);
        settings.put("log_bin", "0");
        settings.put("sync_binlog", "0");

        assertThat(ServerSettings.complaints(settings)).isEmpty();
    }
}
