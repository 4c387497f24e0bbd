package org.sapar.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ejb.EJBException;
import jakarta.resource.ResourceException;
import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OutageTest {

    @ParameterizedTest
    @CsvSource({
        "08000, 0, Socket error",
        "08S01, 2013, Lost connection to server during query",
        "HY000, 1053, Server shutdown in progress",
        "08004, 1040, Too many connections",
        "70100, 1927, Connection was killed"
    })
    void a_database_that_cannot_be_reached_is_away(String state, int code, String text) {
        assertThat(Outage.behind(new EJBException(new RuntimeException(new SQLException(text, state, code)))))
                .contains(Outage.AWAY);
    }

    @Test
    void a_pool_that_gets_no_connection_is_away() {
        assertThat(Outage.behind(new RuntimeException(new SQLException(
                        new ResourceException("IJ000453: Unable to get managed connection for SaparDS")))))
                .contains(Outage.AWAY);
    }

    @Test
    void a_commit_that_nobody_answered_is_found_among_what_was_suppressed() {
        var commit = new IllegalStateException("ARJUNA016053: Could not commit transaction.");
        commit.addSuppressed(new IllegalStateException(new SQLNonTransientConnectionException("gone")));

        assertThat(Outage.behind(new EJBException(commit))).contains(Outage.AWAY);
    }

    @ParameterizedTest
    @CsvSource({
        "HY000, 1021, Disk full (/tmp/x); waiting for someone to free some space",
        "HY000, 1114, The table 'trail' is full",
        "HY000, 3, Error writing file",
        "HY000, 1030, 'Got error 28 \"No space left on device\" from storage engine InnoDB'",
        "HY000, 1290, The MariaDB server is running with the --read-only option",
        "HY000, 1836, Running in read-only mode"
    })
    void a_database_without_room_cannot_write(String state, int code, String text) {
        assertThat(Outage.behind(new RuntimeException(new SQLException(text, state, code))))
                .contains(Outage.UNWRITABLE);
    }

    @ParameterizedTest
    @CsvSource({
        "40001, 1213, Deadlock found",
        "23000, 1062, Duplicate entry",
        "HY000, 1030, 'Got error 168 from storage engine'",
        "42000, 1064, You have an error in your SQL syntax"
    })
    void other_faults_are_no_outage(String state, int code, String text) {
        assertThat(Outage.behind(new RuntimeException(new SQLException(text, state, code))))
                .isEmpty();
    }
}
