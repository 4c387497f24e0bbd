package org.sapar.registry.matching;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.sapar.registry.NameKey;
import org.sapar.registry.PersonName;

/**
 * A name folded for comparing, in the parts that mean the same in every form that our people's names take.
 *
 * <p>The father's name is found wherever it stands: in a patronymic, in a surname of the form <i>Asan uulu</i>, or
 * among the given names of a passport. Folded letters are those of {@link NameKey}; an empty part is not known.
 *
 * @param surname without the ending of a woman; empty in a name whose surname is the father's name
 * @param given all given names as one word
 * @param father the bare name of the father
 * @param stem the name that the surname is made of, so that Asanov can be told to come from Asan
 */
record FoldedName(String surname, String given, String father, String stem) {

    private static final Set<String> CHILD_OF = Set.of("ULU", "ULI", "KIZI", "GIZI", "OGLI", "OGLU", "UGLI");
    private static final Set<String> KIN_OF = Set.of("TEGI", "TEGIN");
    private static final Pattern PATRONYMIC = Pattern.compile(".{2,}([OE]VIC|[OE]VNA|ICNA)");
    /** Written as one word, which only surnames are: Aisulu is no father's name. */
    private static final Pattern CHILD_OF_AT_THE_END = Pattern.compile("(.{3,}?)(ULU|ULI|KIZI|GIZI|OGLI|OGLU|UGLI)");

    private static final Pattern FATHERS_ENDING =
            Pattern.compile("([OE]VIC|[OE]VNA|INICNA|ICNA|IC|ULU|ULI|KIZI|GIZI|OGLI|OGLU|UGLI|[DTN]IN)$");
    private static final Pattern FAMILYS_ENDING = Pattern.compile("(OV|EV|IN|OVIC|EVIC|TEGI|TEGIN)$");
    private static final Pattern WOMANS_ENDING = Pattern.compile("(?<=OV|EV|IN)A$");
    private static final Pattern VOWELS_AT_THE_END = Pattern.compile("(?<=..)[AEIOU]+$");

    static FoldedName of(PersonName name) {
        return of(name, NameKey::words);
    }

    /**
     * The same for whoever remembers what parts fold to.
     *
     * @param words what {@link NameKey#words} makes of a part, which may be null
     */
    static FoldedName of(PersonName name, Function<String, List<String>> words) {
        var family = new ArrayList<>(words.apply(name.surname()));
        var own = new ArrayList<>(words.apply(name.given()));
        var fathers = new ArrayList<>(words.apply(name.patronymic()));
        family.removeAll(KIN_OF);
        var father = childOf(family);
        father = father.isEmpty() ? childOfInOne(family) : father;
        father = father.isEmpty() ? childOf(own) : father;
        father = father.isEmpty() ? childOf(fathers) : father;
        father = father.isEmpty() ? bare(String.join("", fathers), FATHERS_ENDING) : father;
        father = father.isEmpty() ? amongGiven(own) : father;
        var surname = WOMANS_ENDING.matcher(String.join("", family)).replaceAll("");
        return new FoldedName(surname, String.join("", own), father, bare(surname, FAMILYS_ENDING));
    }

    /** Surname and given name as if each had been entered in the field of the other. */
    FoldedName swapped() {
        return new FoldedName(
                WOMANS_ENDING.matcher(given).replaceAll(""), surname, father, bare(given, FAMILYS_ENDING));
    }

    /** Takes the father's name and the word for son or daughter after it out of the words; empty if there is none. */
    private static String childOf(List<String> words) {
        for (var at = 1; at < words.size(); at++) {
            if (CHILD_OF.contains(words.get(at))) {
                words.remove(at);
                return bare(words.remove(at - 1), VOWELS_AT_THE_END);
            }
        }
        return "";
    }

    private static String childOfInOne(List<String> words) {
        if (words.size() != 1) {
            return "";
        }
        var one = CHILD_OF_AT_THE_END.matcher(words.get(0));
        if (!one.matches()) {
            return "";
        }
        words.clear();
        return bare(one.group(1), VOWELS_AT_THE_END);
    }

    /** New passports print the patronymic among the given names; the first of them is the person's own. */
    private static String amongGiven(List<String> own) {
        for (var at = 1; at < own.size(); at++) {
            if (PATRONYMIC.matcher(own.get(at)).matches()) {
                return bare(own.remove(at), FATHERS_ENDING);
            }
        }
        return "";
    }

    private static String bare(String word, Pattern ending) {
        return VOWELS_AT_THE_END.matcher(ending.matcher(word).replaceFirst("")).replaceFirst("");
    }
}
