package org.sapar.trail;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;

/** The lines of the second place, read one by one, file after file; what is no line is left out. */
final class CheckpointLines implements Iterator<Checkpoint>, AutoCloseable {

    private final Iterator<Path> files;

    /** Where the first line begins in the next file. */
    private long offset;

    private BufferedReader reader;

    private Checkpoint next;

    CheckpointLines(List<Path> files, long offset) {
        this.files = files.iterator();
        this.offset = offset;
    }

    @Override
    public boolean hasNext() {
        try {
            while (next == null && (reader != null || files.hasNext())) {
                read();
            }
            return next != null;
        } catch (IOException e) {
            throw new UncheckedIOException("The checkpoints of the trail cannot be read", e);
        }
    }

    @Override
    public Checkpoint next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        var line = next;
        next = null;
        return line;
    }

    private void read() throws IOException {
        if (reader == null) {
            var channel = Files.newByteChannel(files.next()).position(offset);
            reader = new BufferedReader(Channels.newReader(channel, StandardCharsets.ISO_8859_1));
            offset = 0;
        }
        var line = reader.readLine();
        if (line == null) {
            close();
        } else {
            next = Checkpoint.parse(line).orElse(null);
        }
    }

    @Override
    public void close() {
        try {
            if (reader != null) {
                reader.close();
                reader = null;
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
