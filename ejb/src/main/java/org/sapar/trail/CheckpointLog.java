package org.sapar.trail;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The second place: a folder with a file for each month to which lines are added and never changed. It lies outside the
 * database, best on another machine, so that whoever shortens the Trail is found out.
 */
final class CheckpointLog {

    private static final DateTimeFormatter MONTH =
            DateTimeFormatter.ofPattern("uuuu-MM", Locale.ROOT).withZone(ZoneOffset.UTC);

    private static final String SUFFIX = ".checkpoints";

    /** Bytes in which the last line lies for certain. */
    private static final int LONGEST_LINE = 2_000;

    private final Path folder;

    CheckpointLog(Path folder) {
        this.folder = folder;
    }

    /** The last line; nothing before the first. */
    Optional<Checkpoint> last() {
        var files = files();
        for (var i = files.size() - 1; i >= 0; i--) {
            var lines = tail(files.get(i)).lines().toList();
            for (var j = lines.size() - 1; j >= 0; j--) {
                var line = Checkpoint.parse(lines.get(j));
                if (line.isPresent()) {
                    return line;
                }
            }
        }
        return Optional.empty();
    }

    /** Adds a line and returns when it lies on the disk. Whoever calls this holds the lock of the sealers. */
    Checkpoint append(Instant at, Head head, SigningKey key) {
        var last = last();
        var line = Checkpoint.signed(
                last.map(Checkpoint::number).orElse(0L) + 1,
                at,
                head,
                last.map(Checkpoint::digest).orElse(Checkpoint.NOTHING_BEFORE),
                key);
        write(folder.resolve(fileName(at, files())), line.line() + "\n");
        return line;
    }

    /** All lines from the first on, read as they are asked for; what is no line is left out. */
    Stream<Checkpoint> lines() {
        return files().stream().flatMap(CheckpointLog::lines).flatMap(Optional::stream);
    }

    /** The file of the month, but never one before the last, so that a clock that was set back disorders nothing. */
    private static String fileName(Instant at, List<Path> files) {
        var name = MONTH.format(at) + SUFFIX;
        var last =
                files.isEmpty() ? "" : files.get(files.size() - 1).getFileName().toString();
        return name.compareTo(last) < 0 ? last : name;
    }

    private static void write(Path file, String line) {
        try {
            Files.createDirectories(file.getParent());
            try (var channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.APPEND)) {
                var text = isCutOff(file) ? "\n" + line : line;
                var bytes = ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8));
                while (bytes.hasRemaining()) {
                    channel.write(bytes);
                }
                channel.force(true);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The checkpoint of the trail cannot be written to " + file, e);
        }
    }

    private static boolean isCutOff(Path file) {
        var tail = tail(file);
        return !tail.isEmpty() && !tail.endsWith("\n");
    }

    private static String tail(Path file) {
        try (var bytes = new RandomAccessFile(file.toFile(), "r")) {
            var length = (int) Math.min(bytes.length(), LONGEST_LINE);
            bytes.seek(bytes.length() - length);
            var tail = new byte[length];
            bytes.readFully(tail);
            return new String(tail, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("The checkpoints of the trail cannot be read from " + file, e);
        }
    }

    private static Stream<Optional<Checkpoint>> lines(Path file) {
        try {
            return Files.readAllLines(file, StandardCharsets.ISO_8859_1).stream()
                    .map(Checkpoint::parse);
        } catch (IOException e) {
            throw new UncheckedIOException("The checkpoints of the trail cannot be read from " + file, e);
        }
    }

    private List<Path> files() {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (var files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().endsWith(SUFFIX))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("The checkpoints of the trail cannot be read from " + folder, e);
        }
    }
}
