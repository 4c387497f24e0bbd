package org.sapar.demo;

import static org.sapar.demo.Twist.cyrillic;
import static org.sapar.demo.Twist.latin;
import static org.sapar.demo.Twist.seen;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.sapar.demo.Twist.Seen;
import org.sapar.registry.PersonName;

/** One person in two scripts, or printed in two ways. */
final class SamePrinted {

    /** Room for the name in the lines of a passport and of a card, ICAO 9303. */
    private static final int PASSPORT_LINE = 39;

    private static final int CARD_LINE = 30;

    private static final int FILLERS = 2;

    private static final int FEWEST = 4;

    private static final Pattern KYRGYZ = Pattern.compile(".*[ӨөҮүҢң].*");

    static final Map<String, Twist> TWISTS = Map.ofEntries(
            Map.entry("SCRIPT", SamePrinted::scripts),
            Map.entry("DZH", printed(LatinPrint.DZH)),
            Map.entry("ZH", printed(LatinPrint.ZH)),
            Map.entry("KH_H", printed(LatinPrint.H)),
            Map.entry("KYRGYZ_LETTERS", SamePrinted::kyrgyzLetters),
            Map.entry("NG", printed(LatinPrint.NG)),
            Map.entry("Y_I", printed(LatinPrint.I)),
            Map.entry("AYEV", printed(LatinPrint.YEV)),
            Map.entry("YU_YA", printed(LatinPrint.YU)),
            Map.entry("YO", printed(LatinPrint.YO)),
            Map.entry("MIXED_PRINT", printed(LatinPrint.MIXED)),
            Map.entry("UULU_SCRIPT", ((Twist) SamePrinted::scripts).where(Twist::isChildForm)),
            Map.entry("FATHER_AMONG_GIVEN", ((Twist) SamePrinted::fatherAmongGiven).where(Twist::hasPatronymic)),
            Map.entry("MRZ_CUT", SamePrinted::cut));

    private SamePrinted() {}

    private static Optional<Seen> scripts(SyntheticPerson person, Dice dice) {
        var name = Namer.withoutPatronymic(person.name().cyrillic());
        return seen(cyrillic(person), latin(person, LatinPrint.PASSPORT, name));
    }

    /** The other print against Cyrillic or against the passport's, where surname or given name differ by it. */
    private static Twist printed(LatinPrint print) {
        return (person, dice) -> {
            var name = person.name().cyrillic();
            var shown = dice.percent(50) ? name : Namer.withoutPatronymic(name);
            var other = latin(person, print, shown);
            var usual = LatinPrint.PASSPORT.of(Namer.withoutPatronymic(name));
            return Namer.withoutPatronymic(other.name().latin()).equals(usual)
                    ? Optional.empty()
                    : seen(Twist.either(person, dice), other);
        };
    }

    private static Optional<Seen> kyrgyzLetters(SyntheticPerson person, Dice dice) {
        return KYRGYZ.matcher(person.name().cyrillic().full()).matches()
                ? seen(cyrillic(person), latin(person, LatinPrint.PASSPORT))
                : Optional.empty();
    }

    private static Optional<Seen> fatherAmongGiven(SyntheticPerson person, Dice dice) {
        var printed = LatinPrint.PASSPORT.of(person.name().cyrillic());
        var joined = new PersonName(printed.surname(), printed.given() + " " + printed.patronymic(), null);
        return seen(cyrillic(person), person.named(null, joined));
    }

    /** Cut off as on a card, in a passport, or on a card that prints the patronymic among the given names. */
    private static Optional<Seen> cut(SyntheticPerson person, Dice dice) {
        var printed = LatinPrint.PASSPORT.of(person.name().cyrillic());
        var father = printed.patronymic();
        return shortened(printed.given(), room(printed, CARD_LINE))
                .map(given -> new PersonName(printed.surname(), given, null))
                .or(() -> shortened(
                                father,
                                room(printed, PASSPORT_LINE) - printed.given().length() - 1)
                        .map(cut -> new PersonName(printed.surname(), printed.given(), cut)))
                .or(() -> shortened(
                                father,
                                room(printed, CARD_LINE) - printed.given().length() - 1)
                        .map(cut -> new PersonName(printed.surname(), printed.given(), cut)))
                .map(name -> new Seen(cyrillic(person), person.named(null, name)));
    }

    private static int room(PersonName printed, int line) {
        return line - printed.surname().length() - FILLERS;
    }

    private static Optional<String> shortened(String part, int room) {
        return part != null && room >= FEWEST && room < part.length()
                ? Optional.of(part.substring(0, room))
                : Optional.empty();
    }
}
