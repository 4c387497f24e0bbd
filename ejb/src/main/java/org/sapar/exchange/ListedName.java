package org.sapar.exchange;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.sapar.registry.PersonName;

/** A name that stands in one cell, taken apart: surname first, as documents print it. */
final class ListedName {

    private static final Pattern BLANKS = Pattern.compile("\\s+");

    /** After the name of the father, with which they are one part. */
    private static final Set<String> CHILD_OF = Set.of("уулу", "кызы", "uulu", "kyzy", "оглы", "угли", "қизи", "ogly");

    private ListedName() {}

    static PersonName of(String text) {
        var words = Arrays.asList(BLANKS.split(text.strip()));
        // «Асан уулу Бакыт»: father and given name; «Асанов Бакыт Кубан уулу»: the father comes last.
        var first = words.size() > 1 && isChild(words.get(1)) ? 2 : 1;
        var surname = String.join(" ", words.subList(0, first));
        var given = words.size() > first ? words.get(first) : null;
        var rest = words.size() > first + 1 ? String.join(" ", words.subList(first + 1, words.size())) : null;
        return new PersonName(surname, given, rest);
    }

    /** Whether it is written in Latin letters; single look-alikes from the other keyboard do not make it so. */
    static boolean isLatin(List<String> parts) {
        var letters = String.join("", parts);
        return letters.chars().filter(ListedName::isLatin).count() * 2
                > letters.chars().filter(Character::isLetter).count();
    }

    private static boolean isLatin(int letter) {
        return Character.UnicodeScript.of(letter) == Character.UnicodeScript.LATIN;
    }

    private static boolean isChild(String word) {
        return CHILD_OF.contains(word.toLowerCase(Locale.ROOT));
    }
}
