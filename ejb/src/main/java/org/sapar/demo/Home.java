package org.sapar.demo;

import java.time.LocalDate;
import java.util.List;
import org.sapar.registry.BirthPrecision;

/**
 * What those who left together have in common.
 *
 * @param place where they come from, code of SOATE
 * @param region where they went, ISO 3166-2
 */
record Home(int household, Ethnos people, NamePattern pattern, String place, String region) {

    private static final Weighted<Ethnos> PEOPLES = Weighted.by(List.of(Ethnos.values()), Ethnos::perMille);

    static Home of(int household, Dice dice) {
        var people = PEOPLES.draw(dice);
        return new Home(
                household, people, Namer.pattern(people, dice), Places.origin(people, dice), Places.region(dice));
    }

    /** A family of this people: its surname and the name of its father. */
    Family family(Role role, Dice dice) {
        var line = NameStock.lineages(people).draw(dice);
        return new Family(household, role, people, line.ancestor(), line.surname(), Namer.father(people, dice));
    }

    /** The birth of somebody of that age; of the elder the day is not always known. */
    Birth birth(LocalDate today, int age, Dice dice) {
        return dated(today.minusYears(age).minusDays(dice.below(365)), age, dice);
    }

    private Birth dated(LocalDate day, int age, Dice dice) {
        var born = new Birth(day, BirthPrecision.DAY, place);
        if (dice.percent(age > 45 ? 6 : 1)) {
            return born.placeholder();
        }
        if (dice.percent(0.6)) {
            return new Birth(day.withDayOfYear(1), BirthPrecision.YEAR, place);
        }
        return dice.percent(0.2) ? new Birth(day.withDayOfMonth(1), BirthPrecision.MONTH, place) : born;
    }
}
