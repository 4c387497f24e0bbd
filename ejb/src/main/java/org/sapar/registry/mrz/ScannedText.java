package org.sapar.registry.mrz;

import static org.sapar.registry.mrz.CheckDigit.FILLER;
import static org.sapar.registry.mrz.CheckDigit.NONE;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.sapar.shared.LookAlikes;

/** What came from the scanner or the clipboard, cleaned to the characters of a zone and fitted to a format. */
final class ScannedText {

    private static final String CHARACTERS = "<0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ";

    /** No zone has more than 90 characters; what is far longer is not looked at. */
    private static final int LONGEST = 1000;

    /** A line that misses its width by no more than this is taken for a damaged line, not for another wrapping. */
    private static final int SLACK = 3;

    private final List<String> lines = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();
    private final StringBuilder line = new StringBuilder();
    private int lookAlikes;
    private int strangers;
    private ZoneFormat format = ZoneFormat.NONE;

    ScannedText(String raw) {
        if (raw == null || raw.length() > LONGEST) {
            wrongLength("zone", raw == null ? 0 : raw.length(), ZoneFormat.TD3.size());
            return;
        }
        raw.chars().forEach(character -> take((char) character));
        endLine();
        if (lookAlikes > 0) {
            findings.add(Finding.warning("mrz.lookAlikes", "zone", String.valueOf(lookAlikes)));
        }
        if (strangers > 0) {
            findings.add(Finding.error("mrz.characters", "zone", String.valueOf(strangers)));
        }
        damaged().ifPresentOrElse(this::reportLines, this::fit);
    }

    ZoneFormat format() {
        return format;
    }

    String zone() {
        return String.join("", lines);
    }

    List<Finding> findings() {
        return findings;
    }

    private void take(char character) {
        if (isBreak(character)) {
            endLine();
        } else if (character == '«') {
            line.append(FILLER).append(FILLER);
        } else if (!isInvisible(character)) {
            line.append(cleaned(character));
        }
    }

    private void endLine() {
        if (line.length() > 0) {
            lines.add(line.toString());
            line.setLength(0);
        }
    }

    private char cleaned(char character) {
        var capital = Character.toUpperCase(character == '‹' ? FILLER : character);
        var latin = LookAlikes.latin(capital);
        if (latin != capital) {
            lookAlikes++;
        }
        if (CHARACTERS.indexOf(latin) >= 0) {
            return latin;
        }
        strangers++;
        return NONE;
    }

    /** Scanners that act as a keyboard end a line with a tab or a return, whichever the next field of a form wants. */
    private static boolean isBreak(char character) {
        return "\r\n\t\f\u000b\u0085\u2028\u2029".indexOf(character) >= 0;
    }

    private static boolean isInvisible(char character) {
        return Character.isWhitespace(character)
                || Character.isSpaceChar(character)
                || Character.isISOControl(character)
                || Character.getType(character) == Character.FORMAT;
    }

    /** The format whose lines these are but for a few characters too many or too few. */
    private Optional<ZoneFormat> damaged() {
        return formats()
                .filter(candidate -> lines.size() == candidate.lines()
                        && lines.stream().allMatch(line -> Math.abs(line.length() - candidate.width()) <= SLACK)
                        && lines.stream().anyMatch(line -> line.length() != candidate.width()))
                .findFirst();
    }

    private void reportLines(ZoneFormat meant) {
        for (var at = 0; at < lines.size(); at++) {
            if (lines.get(at).length() != meant.width()) {
                wrongLength("line" + (at + 1), lines.get(at).length(), meant.width());
            }
        }
    }

    private void fit() {
        var size = lines.stream().mapToInt(String::length).sum();
        format = formats()
                .filter(candidate -> candidate.size() == size)
                .findFirst()
                .orElse(ZoneFormat.NONE);
        if (format == ZoneFormat.NONE) {
            wrongLength("zone", size, nearest(size).size());
        }
    }

    private ZoneFormat nearest(int size) {
        if (size == 0 || lines.get(0).charAt(0) == 'P') {
            return ZoneFormat.TD3;
        }
        return size - ZoneFormat.TD2.size() < ZoneFormat.TD1.size() - size ? ZoneFormat.TD2 : ZoneFormat.TD1;
    }

    private static Stream<ZoneFormat> formats() {
        return Stream.of(ZoneFormat.TD3, ZoneFormat.TD1, ZoneFormat.TD2);
    }

    private void wrongLength(String field, int found, int expected) {
        findings.add(Finding.error("mrz.length", field, String.valueOf(found), String.valueOf(expected)));
    }
}
