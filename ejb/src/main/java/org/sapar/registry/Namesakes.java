package org.sapar.registry;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Whether somebody of the staff and a migrant have one surname, in the form of either sex and in either script. */
final class Namesakes {

    /** The ending of a woman's surname: Асанова, Токтобаева, Исмаилина. */
    private static final Pattern FEMALE = Pattern.compile("(?<=[OE]V|IN)A$");

    /** Both endings of surnames such as Вишневский and Трубецкой. */
    private static final Pattern ADJECTIVE = Pattern.compile("(?<=SK)(AIA|OI)$");

    private static final int SHORTEST = 2;

    private Namesakes() {}

    /**
     * Whether a word of the one name is a surname in the other. The name of the father, before the word for son or
     * daughter, is none: Асан уулу Бакыт.
     *
     * @param staff name as the staff table has it, in any order; or null
     * @param surname of the file, in all its words; or null
     */
    static boolean share(String staff, String surname) {
        var known = families(staff);
        return families(surname).stream().anyMatch(known::contains);
    }

    private static List<String> families(String name) {
        var families = new ArrayList<String>();
        for (var word : NameKey.words(name)) {
            if (NameKey.isParticle(word)) {
                families.subList(Math.max(0, families.size() - 1), families.size())
                        .clear();
            } else {
                families.add(plain(word));
            }
        }
        families.removeIf(word -> word.length() <= SHORTEST);
        return families;
    }

    private static String plain(String word) {
        return ADJECTIVE.matcher(FEMALE.matcher(word).replaceFirst("")).replaceFirst("I");
    }
}
