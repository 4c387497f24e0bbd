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

    /** Bytes that are read without looking for a better place to begin. */
    private static final int NEAR = 32_000;

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

    /** Lines from one on that knows no more rows than these, a little before the last such line; all lines for 0. */
    CheckpointLines lines(long count) {
        var files = files();
        var first = Math.max(0, files.size() - 1);
        while (first > 0 && beginsBehind(files.get(first), count)) {
            first--;
        }
        return new CheckpointLines(
                files.subList(first, files.size()), files.isEmpty() ? 0 : offset(files.get(first), count));
    }

    private static boolean beginsBehind(Path file, long count) {
        try (var lines = new CheckpointLines(List.of(file), 0)) {
            return !lines.hasNext() || lines.next().count() > count;
        }
    }

    /** Where such a line begins in the file, found by halves, since the counts never go down. */
    private static long offset(Path file, long count) {
        try (var bytes = new RandomAccessFile(file.toFile(), "r")) {
            var low = 0L;
            for (var high = bytes.length(); high - low > NEAR; ) {
                var middle = (low + high) / 2;
                var text = text(bytes, middle, LONGEST_LINE);
                var begin = text.indexOf('\n') + 1;
                var line = text.substring(begin, Math.max(begin, text.indexOf('\n', begin)));
                if (Checkpoint.parse(line).filter(one -> one.count() <= count).isPresent()) {
                    low = middle + begin;
                } else {
                    high = middle;
                }
            }
            return low;
        } catch (IOException e) {
            throw unreadable(file, e);
        }
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
            return text(bytes, bytes.length() - length, length);
        } catch (IOException e) {
            throw unreadable(file, e);
        }
    }

    private static String text(RandomAccessFile bytes, long begin, int length) throws IOException {
        var text = new byte[length];
        bytes.seek(begin);
        bytes.readFully(text);
        return new String(text, StandardCharsets.ISO_8859_1);
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
            throw unreadable(folder, e);
        }
    }

    private static UncheckedIOException unreadable(Path path, IOException fault) {
        return new UncheckedIOException("The checkpoints of the trail cannot be read from " + path, fault);
    }
}
