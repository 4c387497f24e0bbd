package org.sapar.demo;

import static org.sapar.demo.Twist.cyrillic;
import static org.sapar.demo.Twist.either;
import static org.sapar.demo.Twist.seen;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.sapar.demo.Twist.Seen;
import org.sapar.registry.PersonName;
import org.sapar.shared.LookAlikes;

/** One person whose name was typed in two ways. */
final class SameTyped {

    private static final int LONG_ENOUGH = 5;

    private static final Map<Character, Character> SLIPS =
            Map.of('а', 'о', 'о', 'а', 'е', 'и', 'и', 'е', 'ы', 'и', 'у', 'о');

    private static final Pattern DOUBLED = Pattern.compile("([аеёиоөуүыэбдкллмнрст])\\1");

    private static final Pattern KAZAKH = Pattern.compile("[ӘәҒғҚқҢңӨөҰұҮүІі]");

    /** Parts of names that are also written as words of their own. */
    private static final Pattern PARTS =
            Pattern.compile("(?<=.{3})(?=(бек|бай|гүл|хан|кан|султан|мухаммед|бүбү|жан|али|кул|мамат|мырза|мурат)$)");

    static final Map<String, Twist> TWISTS = Map.of(
            "RUSSIAN_LETTERS", SameTyped::russianLetters,
            "HOMOGLYPHS", SameTyped::homoglyphs,
            "KAZAKH_LETTERS", ((Twist) SameTyped::own).where(of(Ethnos.KAZAKH)),
            "UZBEK_APOSTROPHE", ((Twist) SameTyped::uzbek).where(of(Ethnos.UZBEK)),
            "ABDY_ABDU", SameTyped::abdu,
            "DOUBLED", ((Twist) SameTyped::doubled).where(Twist::isRussianWay),
            "SPACES", SameTyped::spaces,
            "TRANSPOSED", SameTyped::transposed,
            "SLIP", SameTyped::slip,
            "TWO_ERRORS", ((Twist) SameTyped::twoErrors).where(Twist::tellsFather));

    private SameTyped() {}

    private static Predicate<SyntheticPerson> of(Ethnos people) {
        return person -> person.family().people() == people && Twist.isRussianWay(person);
    }

    /** As papers of Russia write it, which have no ө, ү, ң. */
    private static Optional<Seen> russianLetters(SyntheticPerson person, Dice dice) {
        return changed(person, SameTyped::inRussian).map(name -> new Seen(cyrillic(person), cyrillic(person, name)));
    }

    /** In capitals, with Latin letters that look like Cyrillic ones; each word keeps some of its own. */
    private static Optional<Seen> homoglyphs(SyntheticPerson person, Dice dice) {
        return changed(person, part -> mistyped(part, dice))
                .map(name -> new Seen(cyrillic(person), cyrillic(person, name)));
    }

    private static Optional<Seen> own(SyntheticPerson person, Dice dice) {
        return changed(person, part -> part, own(person))
                .filter(name -> KAZAKH.matcher(name.full()).find())
                .map(name -> new Seen(cyrillic(person, name), either(person, dice)));
    }

    private static Optional<Seen> uzbek(SyntheticPerson person, Dice dice) {
        return changed(person, part -> part, own(person))
                .filter(name -> name.full().contains("'"))
                .map(name -> new Seen(person.named(null, name), cyrillic(person)));
    }

    private static PersonName own(SyntheticPerson person) {
        return OwnSpelling.of(person);
    }

    private static Optional<Seen> abdu(SyntheticPerson person, Dice dice) {
        return changed(person, part -> part.startsWith("Абды") ? "Абду" + part.substring(4) : part)
                .map(name -> new Seen(cyrillic(person), either(person, name, dice)));
    }

    private static Optional<Seen> doubled(SyntheticPerson person, Dice dice) {
        return changed(person, part -> DOUBLED.matcher(part).replaceFirst("$1"))
                .map(name -> new Seen(cyrillic(person), either(person, name, dice)));
    }

    private static Optional<Seen> spaces(SyntheticPerson person, Dice dice) {
        var name = person.name().cyrillic();
        if (Twist.isChildForm(person)) {
            var joined = name.surname().replace(" ", "");
            return seen(cyrillic(person), either(person, new PersonName(joined, name.given(), null), dice));
        }
        var parts = PARTS.split(name.given());
        if (parts.length < 2) {
            return Optional.empty();
        }
        var second = parts[1].substring(0, 1).toUpperCase(Locale.ROOT) + parts[1].substring(1);
        var split = new PersonName(name.surname(), parts[0] + " " + second, name.patronymic());
        return seen(cyrillic(person), either(person, split, dice));
    }

    private static Optional<Seen> transposed(SyntheticPerson person, Dice dice) {
        return mistake(
                        person,
                        dice,
                        (part, at) -> part.charAt(at) == part.charAt(at + 1)
                                ? part
                                : part.substring(0, at)
                                        + part.charAt(at + 1)
                                        + part.charAt(at)
                                        + part.substring(at + 2))
                .map(name -> new Seen(cyrillic(person), either(person, name, dice)));
    }

    private static Optional<Seen> slip(SyntheticPerson person, Dice dice) {
        return mistake(
                        person,
                        dice,
                        (part, at) -> part.substring(0, at)
                                + SLIPS.getOrDefault(part.charAt(at), part.charAt(at))
                                + part.substring(at + 1))
                .map(name -> new Seen(cyrillic(person), either(person, name, dice)));
    }

    /** A vowel mistaken by whoever read a print that is not the passport's. */
    private static Optional<Seen> twoErrors(SyntheticPerson person, Dice dice) {
        return slip(person, dice)
                .map(seen -> seen.b().name())
                .filter(name -> name.cyrillic() != null)
                .filter(name -> !LatinPrint.MIXED.of(name.cyrillic()).equals(LatinPrint.PASSPORT.of(name.cyrillic())))
                .map(name -> new Seen(cyrillic(person), Twist.latin(person, LatinPrint.MIXED, name.cyrillic())));
    }

    private interface Mistake {
        String at(String part, int at);
    }

    /** A mistake within surname or given name that gives no other name. */
    private static Optional<PersonName> mistake(SyntheticPerson person, Dice dice, Mistake mistake) {
        var name = person.name().cyrillic();
        var inSurname = dice.percent(60) && Twist.isRussianWay(person);
        var part = inSurname ? name.surname() : name.given();
        if (part.length() < LONG_ENOUGH) {
            return Optional.empty();
        }
        // neither the first letter nor the ending of the surname
        var wrong = mistake.at(part, dice.between(1, part.length() - LONG_ENOUGH + 1));
        if (wrong.equals(part) || NameStock.isName(wrong)) {
            return Optional.empty();
        }
        return Optional.of(
                inSurname
                        ? new PersonName(wrong, name.given(), name.patronymic())
                        : new PersonName(name.surname(), wrong, name.patronymic()));
    }

    private static Optional<PersonName> changed(SyntheticPerson person, UnaryOperator<String> change) {
        return changed(person, change, person.name().cyrillic());
    }

    /** The name after the change, if surname or given name are others by it. */
    private static Optional<PersonName> changed(SyntheticPerson person, UnaryOperator<String> change, PersonName name) {
        var father = name.patronymic() == null ? null : change.apply(name.patronymic());
        var changed = new PersonName(change.apply(name.surname()), change.apply(name.given()), father);
        return Namer.withoutPatronymic(changed)
                        .equals(Namer.withoutPatronymic(person.name().cyrillic()))
                ? Optional.empty()
                : Optional.of(changed);
    }

    private static String inRussian(String part) {
        return part.replace('ө', 'о')
                .replace('Ө', 'О')
                .replace('ү', 'у')
                .replace('Ү', 'У')
                .replace('ң', 'н')
                .replace('Ң', 'Н');
    }

    private static String mistyped(String part, Dice dice) {
        var words = new ArrayList<String>();
        for (var word : List.of(part.toUpperCase(Locale.ROOT).split(" "))) {
            var typed = new StringBuilder();
            word.chars()
                    .forEach(
                            letter -> typed.append(dice.percent(70) ? LookAlikes.latin((char) letter) : (char) letter));
            words.add(typed.chars().anyMatch(letter -> letter > 'Z') ? typed.toString() : word);
        }
        return String.join(" ", words);
    }
}
