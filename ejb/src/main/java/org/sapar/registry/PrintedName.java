package org.sapar.registry;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A name in Cyrillic as proposed from the Latin letters of a document, for the clerk to check.
 *
 * <p>It stays a proposal: the Latin print does not tell ө, ү and ң, and the holder decides on the spelling.
 */
public record PrintedName(String surname, String given, String patronymic) {

    private static final Map<String, String> PARTICLES = Map.of(
            "UULU", "уулу",
            "ULUU", "уулу",
            "KYZY", "кызы",
            "TEGI", "теги",
            "OGLY", "оглы",
            "OGLU", "оглы");

    private static final Pattern PATRONYMIC = Pattern.compile(".{2,}([OE]VICH|[OE]VNA|ICHNA)|.{3,}(ULY|KYZY|UULU)");
    private static final Pattern WOMAN = Pattern.compile(".*([OE]VA|INA|VNA|ICHNA|KYZY)( .*)?");
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern APOSTROPHES = Pattern.compile("['ʻʼ‘’`]");
    private static final Pattern UZBEK_O = Pattern.compile("O" + APOSTROPHES);
    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}]+");
    private static final Pattern LATIN = Pattern.compile("[A-Z]");

    /** Proposes the Cyrillic spelling; a father's name among the given names becomes the patronymic. */
    public static PrintedName inCyrillic(String surname, String given) {
        var surnames = words(surname);
        var own = new ArrayList<>(words(given));
        var father = takeFather(own);
        var woman = WOMAN.matcher(String.join(" ", surnames)).matches()
                || WOMAN.matcher(String.join(" ", father)).matches();
        return new PrintedName(
                family(surnames),
                own.stream().map(word -> given(word, woman)).collect(Collectors.joining(" ")),
                family(father));
    }

    private static List<String> takeFather(List<String> given) {
        for (var at = 1; at < given.size(); at++) {
            if (PARTICLES.containsKey(given.get(at)) && given.size() > 2) {
                return take(given, Math.max(at - 1, 0), at + 1);
            }
            if (PATRONYMIC.matcher(given.get(at)).matches()) {
                return take(given, at, at + 1);
            }
        }
        return List.of();
    }

    private static List<String> take(List<String> given, int from, int to) {
        var range = given.subList(from, to);
        var taken = List.copyOf(range);
        range.clear();
        return taken;
    }

    private static String family(List<String> words) {
        return words.stream()
                .map(word -> words.size() > 1 && PARTICLES.containsKey(word)
                        ? PARTICLES.get(word)
                        : cased(word, CyrillicSpelling::ofFamily))
                .collect(Collectors.joining(" "));
    }

    private static String given(String word, boolean woman) {
        return cased(word, part -> CyrillicSpelling.ofGiven(part, woman));
    }

    private static String cased(String word, UnaryOperator<String> spelling) {
        return Arrays.stream(word.split("-"))
                .filter(part -> !part.isEmpty())
                .map(part -> LATIN.matcher(part).find() ? spelling.apply(part) : part)
                .map(part -> part.substring(0, 1) + part.substring(1).toLowerCase(Locale.ROOT))
                .collect(Collectors.joining("-"));
    }

    /** A word that holds no Latin letter keeps its marks: it is in Cyrillic already. */
    private static List<String> words(String name) {
        if (name == null || name.isBlank()) {
            return List.of();
        }
        return BLANKS.splitAsStream(name.strip().toUpperCase(Locale.ROOT))
                .map(PrintedName::plain)
                .filter(word -> !word.isEmpty())
                .toList();
    }

    private static String plain(String word) {
        var bare = APOSTROPHES.matcher(UZBEK_O.matcher(word).replaceAll("U")).replaceAll("");
        return LATIN.matcher(bare).find()
                ? MARKS.matcher(Normalizer.normalize(bare, Normalizer.Form.NFD)).replaceAll("")
                : bare;
    }
}
