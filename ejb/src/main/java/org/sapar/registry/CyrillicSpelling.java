package org.sapar.registry;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Map.Entry;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Spells a Latin word of a passport of the region in Cyrillic, as far as the Latin letters tell. */
final class CyrillicSpelling {

    /** Longest first: what is found first is taken. */
    private static final Map<String, String> LETTERS = pairs(
            "SHCH Щ DZH Ж ZH Ж KH Х TS Ц CH Ч SH Ш YU Ю YA Я YO Ё "
                    + "A А B Б C К D Д E Е F Ф G Г H Х I И J Ж K К L Л M М N Н O О P П Q К R Р S С T Т U У V В W В X КС Y Ы Z З");

    private static final Map<String, String> AFTER_VOWEL = pairs("YE Е YA Я YU Ю YO Ё IA Я IU Ю YI И I Й Y Й");
    private static final Map<String, String> AT_START = pairs("YE Е EE ЭЭ E Э IU Ю IA Я");
    private static final Map<String, String> AFTER_CONSONANT = pairs("YE Е EEV ЕЕВ EE ЭЭ IA ИЯ IU Ю");

    /** Words that the rules would spell wrong, by their beginning. */
    private static final Map<String, String> BEGINNINGS = pairs("ISMAIL ИСМАИЛ IBRAIM ИБРАИМ MIKHAIL МИХАИЛ SAID САИД "
            + "TAIR ТАИР RAIS РАИС FAIZ ФАИЗ ELENA ЕЛЕНА EKATERINA ЕКАТЕРИНА ELIZAVETA ЕЛИЗАВЕТА EVGEN ЕВГЕН EGOR ЕГОР "
            + "TATIAN ТАТЬЯН");

    /** Parts of Kyrgyz given names whose letters the passport cannot show: at the beginning of the word. */
    private static final Map<String, String> KYRGYZ_BEGINNINGS =
            pairs("GUL ГҮЛ BUBU БҮБҮ UMUT ҮМҮТ KUMUSH КҮМҮШ USON ҮСӨН CHYNGYZ ЧЫҢГЫЗ TOLOGON ТӨЛӨГӨН OMUR ӨМҮР");

    /** The same at the end of the word; men's names end in -ГУЛ. */
    private static final Map<String, String> KYRGYZ_ENDINGS = pairs("BUBU БҮБҮ");

    private static final Map<String, String> KYRGYZ_WOMENS_ENDINGS = pairs("GUL ГҮЛ BUBU БҮБҮ");

    private static final String VOWELS = "AEIOUY";

    private CyrillicSpelling() {}

    /** A word of a surname or patronymic; such words are mostly spelled the Russian way. */
    static String ofFamily(String word) {
        return spelled(word, BEGINNINGS, Map.of());
    }

    static String ofGiven(String word, boolean woman) {
        return spelled(word, joined(BEGINNINGS, KYRGYZ_BEGINNINGS), woman ? KYRGYZ_WOMENS_ENDINGS : KYRGYZ_ENDINGS);
    }

    private static String spelled(String word, Map<String, String> beginnings, Map<String, String> endings) {
        var begin = matching(beginnings, word, 0);
        var from = begin.getKey().length();
        var end = endings.entrySet().stream()
                .filter(ending -> word.endsWith(ending.getKey())
                        && word.length() - ending.getKey().length() >= from)
                .findFirst()
                .orElse(Map.entry("", ""));
        return begin.getValue()
                + middle(word, from, word.length() - end.getKey().length())
                + end.getValue();
    }

    private static String middle(String word, int from, int to) {
        var spelled = new StringBuilder();
        for (var at = from; at < to; ) {
            var group = group(word.substring(0, to), at);
            spelled.append(group.getValue());
            at += group.getKey().length();
        }
        return spelled.toString();
    }

    private static Entry<String, String> group(String word, int at) {
        var special = matching(around(word, at), word, at);
        var group = special.getKey().isEmpty() ? matching(LETTERS, word, at) : special;
        var letter = word.substring(at, at + 1);
        return group.getKey().isEmpty() ? Map.entry(letter, letter) : group;
    }

    private static Map<String, String> around(String word, int at) {
        if (at == 0) {
            return AT_START;
        }
        if (VOWELS.indexOf(word.charAt(at - 1)) < 0) {
            return AFTER_CONSONANT;
        }
        return AFTER_VOWEL;
    }

    private static Entry<String, String> matching(Map<String, String> spellings, String word, int at) {
        return spellings.entrySet().stream()
                .filter(spelling -> word.startsWith(spelling.getKey(), at))
                .findFirst()
                .orElse(Map.entry("", ""));
    }

    private static Map<String, String> joined(Map<String, String> some, Map<String, String> more) {
        return Stream.of(some, more)
                .flatMap(spellings -> spellings.entrySet().stream())
                .collect(Collectors.toMap(Entry::getKey, Entry::getValue, (one, other) -> one, LinkedHashMap::new));
    }

    private static Map<String, String> pairs(String text) {
        var pairs = new LinkedHashMap<String, String>();
        var words = text.split(" ");
        for (var at = 0; at < words.length; at += 2) {
            pairs.put(words[at], words[at + 1]);
        }
        return pairs;
    }
}
