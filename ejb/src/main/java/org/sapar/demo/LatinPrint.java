package org.sapar.demo;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.sapar.registry.PersonName;

/** The Latin letters that passports and other papers print for Cyrillic ones; each way differs from the passport's. */
enum LatinPrint {
    /** Of the passports of 2020: Ж as J, the rest after ICAO 9303. */
    PASSPORT(""),
    /** Of the passports of 2006. */
    DZH("Ж DZH"),
    /** Of ICAO 9303, and of Russian papers. */
    ZH("Ж ZH"),
    /** As holders demand. */
    H("Х H"),
    /** Of BGN/PCGN, without its marks. */
    NG("Ң NG"),
    /** Of forms of airlines. */
    I("Ы I"),
    YEV("АЕВ AYEV ИЕВ IYEV ЫЕВ YYEV УЕВ UYEV"),
    /** Of the older Russian order. */
    YU("Ю YU Я YA ЬЯ YA"),
    YO("Ё YO"),
    /** Several at once. */
    MIXED("Ж ZH Х H АЕВ AYEV ИЕВ IYEV Ю YU Я YA");

    private static final String LETTERS =
            "А A Б B В V Г G Д D Е E Ё E Ж J З Z И I Й I К K Л L М M Н N О O П P Р R С S Т T "
                    + "У U Ф F Х KH Ц TS Ч CH Ш SH Щ SHCH Ы Y Э E Ю IU Я IA ЬЯ IIA Ң N Ө O Ү U Ә A Ғ G Қ K Ұ U Һ H І I";

    private static final int LONGEST = 3;

    private final Map<String, String> letters = new HashMap<>(Map.of("Ь", "", "Ъ", ""));

    /** Letters with which a group of letters begins that is printed together. */
    private String groups = "";

    LatinPrint(String otherwise) {
        put(LETTERS);
        put(otherwise);
    }

    /** What is printed for a name, in capitals. */
    PersonName of(PersonName name) {
        return new PersonName(of(name.surname()), of(name.given()), of(name.patronymic()));
    }

    String of(String name) {
        if (name == null) {
            return null;
        }
        var upper = name.toUpperCase(Locale.ROOT);
        var printed = new StringBuilder();
        for (var at = 0; at < upper.length(); ) {
            var length = lengthOfGroup(upper, at);
            var group = upper.substring(at, at + length);
            printed.append(letters.getOrDefault(group, group));
            at += length;
        }
        return printed.toString();
    }

    private int lengthOfGroup(String name, int at) {
        var length = groups.indexOf(name.charAt(at)) < 0 ? 1 : Math.min(LONGEST, name.length() - at);
        while (length > 1 && !letters.containsKey(name.substring(at, at + length))) {
            length--;
        }
        return length;
    }

    private void put(String pairs) {
        var words = pairs.split(" ");
        for (var at = 0; at + 1 < words.length; at += 2) {
            letters.put(words[at], words[at + 1]);
            groups += words[at].length() > 1 ? words[at].charAt(0) : "";
        }
    }
}
