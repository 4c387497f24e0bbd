package org.sapar.demo;

import org.sapar.registry.PersonName;
import org.sapar.registry.Sex;

/** Names as the people itself writes them: Uzbeks in their Latin letters, Kazakhs with ә, ғ, қ, ұ, і. */
final class OwnSpelling {

    private OwnSpelling() {}

    /** Surname and given name; where no other spelling is known, as it is. */
    static PersonName of(SyntheticPerson person) {
        var people = person.family().people();
        var given = NameStock.own(people, person.name().cyrillic().given());
        var ancestor = NameStock.own(people, person.family().ancestor());
        var surname = people == Ethnos.UZBEK ? uzbek(ancestor) : Spelling.surname(ancestor);
        return new PersonName(Spelling.surname(surname, person.sex()), given, null);
    }

    /** A patronymic of the Kazakhs, in one word: Серікұлы, Серікқызы. */
    static String kazakhPatronymic(SyntheticPerson person) {
        var father = NameStock.own(Ethnos.KAZAKH, person.family().father());
        return father + (person.sex() == Sex.F ? "қызы" : "ұлы");
    }

    private static String uzbek(String ancestor) {
        if (!isLatin(ancestor)) {
            return Spelling.surname(ancestor);
        }
        if (ancestor.endsWith("y") || ancestor.endsWith("sh") || ancestor.endsWith("ch")) {
            return ancestor + "ev";
        }
        return ancestor + ("aeiou".indexOf(ancestor.charAt(ancestor.length() - 1)) >= 0 ? "yev" : "ov");
    }

    private static boolean isLatin(String name) {
        return name.charAt(0) < 'Ѐ';
    }
}
