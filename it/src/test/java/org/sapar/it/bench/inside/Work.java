package org.sapar.it.bench.inside;

/** What can be measured inside the server: a call of a desk, or plain JDBC for the same answer. */
public enum Work {
    FIND,
    RAW_FIND,
    FIND_MEANT,
    CHECK,
    RAW_CHECK,
    REGISTER,
    RAW_REGISTER,
    IMPORT,
    SETTLE,
    SWEEP
}
