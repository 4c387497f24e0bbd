package org.sapar.it.drill;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;

/**
 * What the officers know: each write is on disk as attempted before it is sent, and as acknowledged once its answer is
 * there. So it can be held against the database whatever dies in between.
 */
final class Journal implements AutoCloseable {

    /** What is written: a person, a request, or an action on a request. */
    enum Kind {
        MIGRANT,
        REQUEST,
        ACTION
    }

    private final FileChannel file;

    private final Map<Kind, Set<String>> attempted = new EnumMap<>(Kind.class);

    private final Map<Kind, Set<String>> acknowledged = new EnumMap<>(Kind.class);

    private final AtomicLong lastAcknowledged = new AtomicLong();

    Journal(Path path) {
        try {
            Files.createDirectories(path.getParent());
            file = FileChannel.open(
                    path, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING, StandardOpenOption.WRITE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        for (var kind : Kind.values()) {
            attempted.put(kind, new LinkedHashSet<>());
            acknowledged.put(kind, new LinkedHashSet<>());
        }
    }

    void attempt(Kind kind, String id) {
        note("attempted", kind, id, attempted);
    }

    void acknowledge(Kind kind, String id) {
        note("acknowledged", kind, id, acknowledged);
        lastAcknowledged.set(System.nanoTime());
    }

    Set<String> attempted(Kind kind) {
        return attempted.get(kind);
    }

    Set<String> acknowledged(Kind kind) {
        return acknowledged.get(kind);
    }

    /** When the last answer came, by {@link System#nanoTime}; 0 before the first. */
    long lastAcknowledged() {
        return lastAcknowledged.get();
    }

    private synchronized void note(String what, Kind kind, String id, Map<Kind, Set<String>> book) {
        try {
            file.write(ByteBuffer.wrap((what + " " + kind + " " + id + "\n").getBytes(StandardCharsets.UTF_8)));
            file.force(false);
            book.get(kind).add(id);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        try {
            file.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
