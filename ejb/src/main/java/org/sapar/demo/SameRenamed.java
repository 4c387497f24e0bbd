package org.sapar.demo;

import static org.sapar.demo.Twist.cyrillic;
import static org.sapar.demo.Twist.either;
import static org.sapar.demo.Twist.seen;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sapar.demo.Twist.Seen;
import org.sapar.registry.PersonName;
import org.sapar.registry.Sex;

/** One person whose name has another form, or is another by marriage or by law. */
final class SameRenamed {

    /** From this place in the list on a name is rare enough to tell one by, together with father and birth date. */
    private static final int RARE = 40;

    private static final List<String> ENDINGS = List.of("бек", "жан", "жон");

    private static final int FEWEST = 3;

    private static final int PIN_SERIAL = 9;

    static final Map<String, Twist> TWISTS = Map.ofEntries(
            Map.entry("NO_PATRONYMIC", ((Twist) SameRenamed::withoutPatronymic).where(Twist::hasPatronymic)),
            Map.entry("UULU_RU", ((Twist) SameRenamed::otherForm).where(SameRenamed::hasBothForms)),
            Map.entry("UULU_FLIPPED", ((Twist) SameRenamed::flipped).where(Twist::isChildForm)),
            Map.entry("TEGI", ((Twist) SameRenamed::descent).where(SameRenamed::isKyrgyzWithFather)),
            Map.entry("SWAPPED", SameRenamed::swapped),
            Map.entry("LONG_FATHER", ((Twist) SameRenamed::longerFather).where(SameRenamed::isShortened)),
            Map.entry("MARRIED_PIN", ((Twist) SameRenamed::marriedWithPin).where(SameRenamed::mayMarry)),
            Map.entry("MARRIED", ((Twist) SameRenamed::married).where(SameRenamed::isRare)),
            Map.entry("LEGAL_CHANGE", ((Twist) SameRenamed::changed).where(SameRenamed::isKyrgyzWithFather)),
            Map.entry("PIN_SLIP", SameRenamed::slippedPin));

    private SameRenamed() {}

    private static Optional<Seen> withoutPatronymic(SyntheticPerson person, Dice dice) {
        var name = person.name().cyrillic();
        return seen(cyrillic(person), cyrillic(person, Namer.withoutPatronymic(name)));
    }

    private static boolean isKyrgyzWithFather(SyntheticPerson person) {
        return person.family().people() == Ethnos.KYRGYZ && Twist.hasPatronymic(person);
    }

    private static boolean hasBothForms(SyntheticPerson person) {
        return isKyrgyzWithFather(person) || Twist.isChildForm(person);
    }

    /**
     * The Russian way became the form with the word for son or daughter, or the other way round; the father is told.
     */
    private static Optional<Seen> otherForm(SyntheticPerson person, Dice dice) {
        return seen(cyrillic(person), either(person, otherForm(person), dice));
    }

    private static PersonName otherForm(SyntheticPerson person) {
        var given = person.name().cyrillic().given();
        var father = person.family().father();
        return Twist.isChildForm(person)
                ? new PersonName(
                        Spelling.surname(Spelling.surname(father), person.sex()),
                        given,
                        NameStock.patronymic(father, person.sex()))
                : new PersonName(Spelling.child(father, person.sex()), given, null);
    }

    /** "Бакыт Асан уулу": the given name stands first and was taken for the surname. */
    private static Optional<Seen> flipped(SyntheticPerson person, Dice dice) {
        var name = person.name().cyrillic();
        return seen(
                cyrillic(person),
                either(person, new PersonName(/* surname= */ name.given(), /* given= */ name.surname(), null), dice));
    }

    /** The Russian surname was dropped for the word for descent; the father is in the genitive. */
    private static Optional<Seen> descent(SyntheticPerson person, Dice dice) {
        var family = person.family();
        var name = new PersonName(
                family.ancestor() + " теги", person.name().cyrillic().given(), Spelling.genitive(family.father()));
        return seen(cyrillic(person), cyrillic(person, name));
    }

    private static Optional<Seen> swapped(SyntheticPerson person, Dice dice) {
        var name = person.name().cyrillic();
        return Twist.isRussianWay(person)
                ? seen(
                        cyrillic(person),
                        either(
                                person,
                                new PersonName(
                                        /* surname= */ name.given(), /* given= */ name.surname(), name.patronymic()),
                                dice))
                : Optional.empty();
    }

    private static boolean isShortened(SyntheticPerson person) {
        return Twist.hasPatronymic(person)
                && (person.family().people() == Ethnos.KYRGYZ || person.family().people() == Ethnos.UZBEK)
                && person.family().father().length() >= FEWEST;
    }

    /** Одилович and Одилжонович: the longer and the shorter form of one name. */
    private static Optional<Seen> longerFather(SyntheticPerson person, Dice dice) {
        var father = person.family().father();
        var other = ENDINGS.stream()
                .filter(ending -> father.endsWith(ending) && father.length() >= ending.length() + FEWEST)
                .map(ending -> father.substring(0, father.length() - ending.length()))
                .findFirst()
                .orElse(father + (person.family().people() == Ethnos.UZBEK ? "жон" : "бек"));
        var name = person.name().cyrillic();
        var longer = new PersonName(name.surname(), name.given(), NameStock.patronymic(other, person.sex()));
        return seen(cyrillic(person), either(person, longer, dice));
    }

    private static boolean mayMarry(SyntheticPerson person) {
        return person.sex() == Sex.F && Twist.isRussianWay(person);
    }

    /** A given name and a father that few have, so that they and the birth date tell who it is. */
    private static boolean isRare(SyntheticPerson person) {
        var people = person.family().people();
        return mayMarry(person)
                && Twist.hasPatronymic(person)
                && NameStock.given(people, Sex.F)
                                .things()
                                .indexOf(person.name().cyrillic().given())
                        >= RARE
                && NameStock.fathers(people).things().indexOf(person.family().father()) >= RARE;
    }

    private static Optional<Seen> marriedWithPin(SyntheticPerson person, Dice dice) {
        return person.pin() == null
                ? Optional.empty()
                : married(person, dice).map(seen -> new Seen(seen.a(), seen.b().withPin(person.pin())));
    }

    private static Optional<Seen> married(SyntheticPerson person, Dice dice) {
        var name = person.name().cyrillic();
        var husband = NameStock.lineages(person.family().people()).draw(dice).surname();
        var surname = Spelling.surname(husband, Sex.F);
        return surname.equals(name.surname())
                ? Optional.empty()
                : seen(
                        cyrillic(person),
                        either(person, new PersonName(surname, name.given(), name.patronymic()), dice));
    }

    private static Optional<Seen> changed(SyntheticPerson person, Dice dice) {
        return person.pin() == null
                ? Optional.empty()
                : seen(cyrillic(person), cyrillic(person, otherForm(person)).withPin(person.pin()));
    }

    /** One digit of the serial is another. */
    private static Optional<Seen> slippedPin(SyntheticPerson person, Dice dice) {
        var pin = person.pin();
        if (pin == null) {
            return Optional.empty();
        }
        var at = dice.between(PIN_SERIAL + 2, pin.length() - 1);
        var digit = (pin.charAt(at) - '0' + dice.between(1, 9)) % 10;
        var slipped = pin.substring(0, at) + digit + pin.substring(at + 1);
        return seen(cyrillic(person), either(person, dice).withPin(slipped));
    }
}
