package org.sapar.persistence;

import jakarta.resource.ResourceException;
import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLRecoverableException;
import java.sql.SQLTransientConnectionException;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;

/** In which way the database is out of order, for as long as it is; nothing that whoever asked has done wrong. */
public enum Outage {
    /** It does not answer: stopped, overwhelmed, or out of reach. */
    AWAY,
    /** It answers but cannot write: its disk is full, or it was made read-only. */
    UNWRITABLE;

    /** Whoever was turned away may ask again after so many seconds. */
    public static final int RETRY_SECONDS = 5;

    private static final int DEEPEST = 60;

    /** SQL states of this class are about the connection, whatever the server. */
    private static final String CONNECTION = "08";

    /** Too many connections, shutting down, killed while at work, network trouble of the server. */
    private static final Set<Integer> AWAY_CODES = Set.of(1040, 1053, 1152, 1158, 1159, 1160, 1161, 1203, 1927);

    /** No room for a file (3, 1021, 1026), for a table (1114), read-only (1290, 1836). */
    private static final Set<Integer> UNWRITABLE_CODES = Set.of(3, 1021, 1026, 1114, 1290, 1836);

    /** The engine gave an error of the operating system; which one stands in the text. */
    private static final int ENGINE = 1030;

    /** The number of "no space left on device" and of "quota exceeded" on Linux. */
    private static final Set<String> NO_SPACE = Set.of("error 28 ", "error 122 ");

    /** What lies behind the fault, if it is the database being out of order. */
    public static Optional<Outage> behind(Throwable fault) {
        var open = new ArrayDeque<Throwable>();
        open.add(fault);
        for (int seen = 0; seen < DEEPEST && !open.isEmpty(); seen++) {
            var next = open.remove();
            var found = of(next);
            if (found.isPresent()) {
                return found;
            }
            // A commit that found nobody at the other end is told by the transaction manager as suppressed only.
            open.addAll(Arrays.asList(next.getSuppressed()));
            if (next.getCause() != null) {
                open.addFirst(next.getCause());
            }
        }
        return Optional.empty();
    }

    /** What the driver said first, for the log. */
    public static String reason(Throwable fault) {
        var deepest = fault;
        for (int depth = 0; depth < DEEPEST && deepest.getCause() != null; depth++) {
            deepest = deepest.getCause();
        }
        return String.valueOf(deepest.getMessage());
    }

    private static Optional<Outage> of(Throwable fault) {
        if (fault instanceof ResourceException) {
            return Optional.of(AWAY);
        }
        return fault instanceof SQLException sql ? of(sql) : Optional.empty();
    }

    private static Optional<Outage> of(SQLException fault) {
        var code = fault.getErrorCode();
        if (UNWRITABLE_CODES.contains(code) || code == ENGINE && isNoSpace(fault)) {
            return Optional.of(UNWRITABLE);
        }
        var away =
                AWAY_CODES.contains(code) || String.valueOf(fault.getSQLState()).startsWith(CONNECTION);
        return away || isConnection(fault) ? Optional.of(AWAY) : Optional.empty();
    }

    private static boolean isConnection(SQLException fault) {
        return fault instanceof SQLTransientConnectionException
                || fault instanceof SQLNonTransientConnectionException
                || fault instanceof SQLRecoverableException;
    }

    private static boolean isNoSpace(SQLException fault) {
        return NO_SPACE.stream().anyMatch(String.valueOf(fault.getMessage())::contains);
    }
}
