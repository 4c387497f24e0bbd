package org.sapar.registry;

import java.util.List;
import java.util.function.BiPredicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.sapar.shared.FileNumber;

/** Why somebody was found, the surest reason first. */
public enum MatchReason {
    FILE_NUMBER,
    /** It is the number of a file that was merged into this one. */
    MERGED_NUMBER,
    REGISTRATION,
    PIN,
    DOCUMENT,
    TELEPHONE,
    /** Each word that was looked for is a word of the name. */
    WHOLE_NAME,
    /** Each word that was looked for begins a word of the name. */
    NAME_BEGINS,
    /** Another name on file, such as a former one. */
    OTHER_NAME;

    private static final Pattern DOCUMENT_NUMBER = Pattern.compile("\\p{L}{0,3}[\\s-]*\\d{5,9}");

    private static final Pattern PHONE = Pattern.compile("\\+?[\\d\\s()-]{10,20}");

    /** Whether a text is written as the number of a document is. */
    static boolean isDocument(String text) {
        return DOCUMENT_NUMBER.matcher(text).matches();
    }

    /** Whether a text is written as a telephone number is. */
    static boolean isPhone(String text) {
        return PHONE.matcher(text).matches();
    }

    /**
     * Why a search has found this line.
     *
     * @param text what was typed; null or blank for everybody
     * @return null where nobody in particular was looked for
     */
    public static MatchReason of(String text, MigrantRow row) {
        var typed = text == null ? "" : text.strip();
        if (typed.isEmpty()) {
            return null;
        }
        var number = FileNumber.normalise(typed);
        if (number.isPresent()) {
            return ofNumber(number.get(), row);
        }
        if (Pin.of(typed).isPresent()) {
            return PIN;
        }
        if (isDocument(typed)) {
            return DOCUMENT;
        }
        return isPhone(typed) ? TELEPHONE : ofName(Finder.tokens(typed), row);
    }

    private static MatchReason ofNumber(String number, MigrantRow row) {
        if (!number.startsWith("PER-")) {
            return REGISTRATION;
        }
        return number.equals(row.fileNo()) ? FILE_NUMBER : MERGED_NUMBER;
    }

    private static MatchReason ofName(List<String> typed, MigrantRow row) {
        var words = Stream.of(row.nameCyrillic(), row.nameLatin())
                .flatMap(name -> NameKey.words(name).stream())
                .toList();
        if (fit(typed, words, String::equals)) {
            return WHOLE_NAME;
        }
        return fit(typed, words, String::startsWith) ? NAME_BEGINS : OTHER_NAME;
    }

    private static boolean fit(List<String> typed, List<String> words, BiPredicate<String, String> fits) {
        return typed.stream().allMatch(part -> words.stream().anyMatch(word -> fits.test(word, part)));
    }
}
