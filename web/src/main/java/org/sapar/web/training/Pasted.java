package org.sapar.web.training;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.sapar.shared.FileNumber;

/**
 * What was put into the box that enrols people: one person to look for, or a group with a line for each.
 *
 * @param lines without blank and double ones, file numbers as printed, those that are mistyped as they were typed
 */
record Pasted(List<String> lines) {

    /** The biggest group; no session has more places. */
    static final int MOST = 200;

    private static final Pattern LINES = Pattern.compile("[\\r\\n;]+");

    private static final Pattern CELLS = Pattern.compile("\\t|,|\\s{2,}|\\s(?=PER\\b)|(?<=^\\d{1,3}[.)])\\s");

    private static final Pattern WORDS = Pattern.compile("[\\s,]+");

    static Pasted of(String text) {
        return new Pasted(LINES.splitAsStream(text == null ? "" : text)
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .flatMap(Pasted::people)
                .distinct()
                .limit(MOST)
                .toList());
    }

    boolean isGroup() {
        return lines.size() > 1;
    }

    /** Several numbers on one line are several people; a number among other things stands for its line. */
    private static Stream<String> people(String line) {
        var whole = FileNumber.normalise(line);
        if (whole.isPresent()) {
            return whole.stream();
        }
        var words = WORDS.splitAsStream(line).map(Pasted::number).toList();
        if (words.stream().allMatch(Optional::isPresent)) {
            return words.stream().flatMap(Optional::stream);
        }
        var parts = Stream.concat(Arrays.stream(CELLS.split(line)), WORDS.splitAsStream(line))
                .flatMap(part -> number(part).stream())
                .toList();
        return parts.stream()
                .filter(FileNumber::valid)
                .findFirst()
                .or(() -> parts.stream().findFirst())
                .or(() -> Optional.of(line))
                .stream();
    }

    private static Optional<String> number(String part) {
        return FileNumber.normalise(part)
                .or(() -> Optional.of(part).filter(FileNumber::isMistyped).map(String::strip));
    }
}
