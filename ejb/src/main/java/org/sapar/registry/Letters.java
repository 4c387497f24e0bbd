package org.sapar.registry;

import java.lang.Character.UnicodeScript;
import java.text.Normalizer;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.sapar.shared.LookAlikes;

/**
 * The letters of names in the scripts of our documents, folded so that one sound has one letter however it was spelled.
 */
final class Letters {

    /** What each letter or group folds to; X stands for Ш, and what is missing here stays as it is. */
    private static final Map<String, String> FOLDED = new HashMap<>();

    static {
        put("А A Б B В V Г G Д D Е E Ё E Ж J З Z И I Й I К K Л L М M Н N О O П P Р R С S Т T У U Ф F Х H Ц TS Ч C Ш X");
        put("Щ XC Ы I Э E Ю IU Я IA ДЖ J ЙО E ЙЕ E");
        put("Ө O Ү U Ұ U Ң N Қ K Ғ G Ә A Һ H І I Ҳ H Ҷ J Є E Ґ G Ҡ K Ҫ S Ҙ Z");
        put("DZH J DJ J ZH J KH H GH G CH C SH X SHCH XC YU IU YA IA YO E YE E Y I W V Q K X H");
        put("Ş X Š X Ç C Č C Ž J Ə A Æ E Ø O Ł L Đ D ß S Þ T Ñ N");
        put("O' U G' G");
        FOLDED.put("Ъ", "");
        FOLDED.put("Ь", "");
        FOLDED.put("'", "");
    }

    private static final int LONGEST = FOLDED.keySet().stream()
            .map(String::length)
            .max(Comparator.naturalOrder())
            .orElseThrow();
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern APOSTROPHES = Pattern.compile("[ʻʼ‘’‛`´ʹʾʿ′]");
    private static final Pattern STRANGERS = Pattern.compile("[^\\p{L}\\p{M}']+");
    /** Plain capitals end before this one. */
    private static final char BEYOND_ASCII = 128;

    private Letters() {}

    private static void put(String pairs) {
        var words = pairs.split(" ");
        for (var at = 0; at < words.length; at += 2) {
            FOLDED.put(words[at], words[at + 1]);
        }
    }

    /** The words of a name in capitals, in composed form and with one kind of apostrophe. */
    static String[] words(String name) {
        if (!name.isEmpty() && name.chars().allMatch(Letters::isPlain)) {
            return new String[] {name.toUpperCase(Locale.ROOT)};
        }
        var composed = Normalizer.normalize(name, Normalizer.Form.NFC).toUpperCase(Locale.ROOT);
        var plain = APOSTROPHES.matcher(composed).replaceAll("'");
        return STRANGERS.matcher(plain).replaceAll(" ").strip().split(" ");
    }

    /** A letter of the alphabets that most names are in, which has no other form: the ways round are for the others. */
    private static boolean isPlain(int letter) {
        return letter >= 'A' && letter <= 'Z'
                || letter >= 'a' && letter <= 'z'
                || letter >= 'А' && letter <= 'я'
                || letter == 'Ё'
                || letter == 'ё';
    }

    /** One word of {@link #words}, folded. */
    static String fold(String word) {
        var repaired = repaired(word);
        var folded = new StringBuilder();
        for (var at = 0; at < repaired.length(); ) {
            var length = groupAt(repaired, at);
            folded.append(
                    length == 0
                            ? base(repaired.substring(at, at + 1))
                            : FOLDED.get(repaired.substring(at, at + length)));
            at += Math.max(length, 1);
        }
        return squeezed(folded.toString());
    }

    /** Without what spellings differ in: doubled letters, NGG for NG, IE for E. */
    static String squeezed(String folded) {
        return single(single(folded.replace("NGG", "NG")).replace("IE", "E"));
    }

    private static String single(String word) {
        var single = new StringBuilder(word.length());
        for (var at = 0; at < word.length(); at++) {
            if (at == 0 || word.charAt(at) != word.charAt(at - 1)) {
                single.append(word.charAt(at));
            }
        }
        return single.toString();
    }

    /** A word of both scripts was typed on a mixed keyboard: its Latin letters are Cyrillic ones that look alike. */
    private static String repaired(String word) {
        if (word.chars().noneMatch(Letters::isLatin)
                || word.codePoints().noneMatch(letter -> UnicodeScript.of(letter) == UnicodeScript.CYRILLIC)) {
            return word;
        }
        var repaired = new StringBuilder(word.length());
        word.chars().forEach(letter -> repaired.append(LookAlikes.cyrillic((char) letter)));
        return repaired.toString();
    }

    private static boolean isLatin(int letter) {
        return letter >= 'A' && letter <= 'Z';
    }

    private static int groupAt(String word, int at) {
        for (var length = Math.min(LONGEST, word.length() - at); length > 0; length--) {
            if (FOLDED.containsKey(word.substring(at, at + length))) {
                return length;
            }
        }
        return 0;
    }

    /** The letter without its marks, itself folded: Ў as У, É as E, Ÿ as Y. */
    private static String base(String letter) {
        if (letter.charAt(0) < BEYOND_ASCII) {
            return letter;
        }
        var base =
                MARKS.matcher(Normalizer.normalize(letter, Normalizer.Form.NFD)).replaceAll("");
        return FOLDED.getOrDefault(base, base);
    }
}
