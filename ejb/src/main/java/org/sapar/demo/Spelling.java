package org.sapar.demo;

import java.util.Locale;
import java.util.Map;
import org.sapar.registry.Sex;

/** How surnames, patronymics and words for son and daughter are made of a man's name. */
final class Spelling {

    private static final String VOWELS = "аеёиоөуүыэюя";

    private static final String SIBILANTS = "жшчщц";

    private static final String VOICELESS = "кпстфхчшщц";

    private static final Map<String, String> HARMONY =
            Map.of("а", "ын", "ы", "ын", "я", "ын", "о", "ун", "у", "ун", "ю", "ун", "ө", "үн", "ү", "үн");

    private Spelling() {}

    /** The surname of a man: Асан gives Асанов, Жумабай Жумабаев, Касымалы Касымалиев. */
    static String surname(String ancestor) {
        return stem(ancestor) + (isSoft(ancestor) ? "ев" : "ов");
    }

    /** The surname of a man or woman, of that of a man. */
    static String surname(String ofMan, Sex sex) {
        if (sex == Sex.F && ofMan.endsWith("v")) {
            return ofMan + "a";
        }
        return sex == Sex.F && (ofMan.endsWith("в") || ofMan.endsWith("ин")) ? ofMan + "а" : ofMan;
    }

    /** The patronymic of a man: Асанович, Жумабаевич, Касымалиевич. */
    static String patronymic(String father) {
        return stem(father) + (isSoft(father) ? "евич" : "ович");
    }

    /** The patronymic of a man or woman, of that of a man: Ильич gives Ильинична, Асанович Асановна. */
    static String patronymic(String ofMan, Sex sex) {
        if (sex != Sex.F) {
            return ofMan;
        }
        return ofMan.endsWith("ьич")
                ? ofMan.substring(0, ofMan.length() - 2) + "инична"
                : ofMan.substring(0, ofMan.length() - 2) + "на";
    }

    static String child(String father, Sex sex) {
        return father + (sex == Sex.F ? " кызы" : " уулу");
    }

    /** The genitive: Жакшылыктын, Асандын, Болоттун. */
    static String genitive(String name) {
        var last = name.toLowerCase(Locale.ROOT).charAt(name.length() - 1);
        var vowel = "и";
        for (var letter : name.toLowerCase(Locale.ROOT).split("")) {
            vowel = VOWELS.contains(letter) ? letter : vowel;
        }
        var first = "д";
        if (VOWELS.indexOf(last) >= 0) {
            first = "н";
        } else if (VOICELESS.indexOf(last) >= 0) {
            first = "т";
        }
        return name + first + HARMONY.getOrDefault(vowel, "ин");
    }

    private static boolean isSoft(String name) {
        var last = name.charAt(name.length() - 1);
        return last == 'й' || last == 'ь' || VOWELS.indexOf(last) >= 0 || SIBILANTS.indexOf(last) >= 0;
    }

    private static String stem(String name) {
        if (name.endsWith("алы")) {
            return name.substring(0, name.length() - 1) + "и";
        }
        return name.endsWith("й") || name.endsWith("ь") ? name.substring(0, name.length() - 1) : name;
    }
}
