package org.sapar.demo;

import java.util.List;
import org.sapar.registry.PersonName;
import org.sapar.registry.Sex;

/** Gives names, and prints them as the papers do. */
final class Namer {

    /** How the Latin names in travel documents came to be; most are the passport's of today. */
    private static final Weighted<LatinPrint> PRINTS =
            Weighted.by(List.of(LatinPrint.values()), print -> print == LatinPrint.PASSPORT ? 760 : 30);

    /** Of the Kyrgyz. */
    private static final Weighted<NamePattern> PATTERNS =
            Weighted.by(List.of(NamePattern.values()), pattern -> switch (pattern) {
                case RU3 -> 760;
                case UULU_KYZY -> 200;
                case TEGI -> 16;
                case OTHER -> 15;
                case DYN_TYN -> 6;
                case MONONYM -> 3;
            });

    private Namer() {}

    static String given(Ethnos people, Sex sex, Dice dice) {
        return NameStock.given(people, sex).draw(dice);
    }

    /** Father's names are older than those of the young, so that both lists give them. */
    static String father(Ethnos people, Dice dice) {
        return dice.percent(45)
                ? given(people, Sex.M, dice)
                : NameStock.fathers(people).draw(dice);
    }

    /** How a family builds its names; the young of the Kyrgyz left the Russian way more often. */
    static NamePattern pattern(Ethnos people, Dice dice) {
        if (people == Ethnos.KYRGYZ) {
            return PATTERNS.draw(dice);
        }
        return people != Ethnos.RUSSIAN && dice.percent(0.3) ? NamePattern.MONONYM : NamePattern.RU3;
    }

    /** Whether the papers leave the patronymic out. */
    static boolean leavesOutPatronymic(Ethnos people, Dice dice) {
        return dice.percent(
                switch (people) {
                    case RUSSIAN -> 1;
                    case KYRGYZ -> 6;
                    case KAZAKH, UZBEK -> 15;
                    case DUNGAN, UYGHUR -> 35;
                });
    }

    static PersonName cyrillic(NamePattern pattern, Family family, String given, Sex sex) {
        var ancestor = family.ancestor() == null ? family.father() : family.ancestor();
        return switch (pattern) {
            case RU3 ->
                new PersonName(
                        Spelling.surname(family.surname(), sex), given, NameStock.patronymic(family.father(), sex));
            case UULU_KYZY -> new PersonName(Spelling.child(family.father(), sex), given, null);
            case TEGI -> new PersonName(ancestor + " теги", given, null);
            case DYN_TYN -> new PersonName(ancestor, given, Spelling.genitive(family.father()));
            case OTHER -> new PersonName(family.father(), given, null);
            case MONONYM -> new PersonName(null, given, null);
        };
    }

    static PersonName withoutPatronymic(PersonName name) {
        return new PersonName(name.surname(), name.given(), null);
    }

    /** As a travel document prints it; every other one leaves the patronymic out. */
    static PersonName printed(PersonName cyrillic, Dice dice) {
        var name = dice.percent(50) ? cyrillic : withoutPatronymic(cyrillic);
        return PRINTS.draw(dice).of(name);
    }
}
