package org.sapar.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import org.sapar.registry.Sex;

/** Who left together: one alone, couples with and without children, siblings, twins, a parent with a grown child. */
final class Households {

    private static final int GROWN_UP = 18;

    private static final int YOUNGEST_PARENT = 20;

    private record Kind(int weight, BiFunction<Households, Home, List<Member>> members) {}

    private static final Weighted<Kind> KINDS = Weighted.by(
            List.of(
                    new Kind(620, Households::alone),
                    new Kind(90, (maker, home) -> maker.couple(home, 0)),
                    new Kind(80, (maker, home) -> maker.couple(home, maker.dice.between(1, 3))),
                    new Kind(130, Households::siblings),
                    new Kind(15, Households::twins),
                    new Kind(65, Households::generations)),
            Kind::weight);

    private static final Weighted<int[]> AGES = Weighted.by(
            List.of(
                    new int[] {18, 24, 23},
                    new int[] {25, 34, 37},
                    new int[] {35, 44, 24},
                    new int[] {45, 54, 11},
                    new int[] {55, 70, 5}),
            range -> range[2]);

    private final LocalDate today;

    private final Dice dice;

    Households(LocalDate today, Dice dice) {
        this.today = today;
        this.dice = dice;
    }

    List<Member> of(Home home) {
        return KINDS.draw(dice).members().apply(this, home);
    }

    private List<Member> alone(Home home) {
        return List.of(member(home, home.family(Role.ALONE, dice), sex(68), home.birth(today, age(), dice)));
    }

    private List<Member> couple(Home home, int children) {
        var age = dice.between(23, 52);
        var family = home.family(Role.HUSBAND, dice);
        var husband = member(home, family, Sex.M, home.birth(today, age, dice));
        var wifeAge = Math.max(GROWN_UP, age - dice.between(-2, 6));
        var maiden = home.family(Role.WIFE, dice);
        var married = dice.percent(55) ? maiden.in(new Lineage(family.ancestor(), family.surname())) : maiden;
        var members = new ArrayList<>(List.of(husband, member(home, married, Sex.F, home.birth(today, wifeAge, dice))));
        var used = new ArrayList<String>();
        var oldest = Math.min(GROWN_UP - 1, Math.min(age, wifeAge) - YOUNGEST_PARENT);
        for (var child = 0; child < children && oldest - child * 2 >= 0; child++) {
            var born = home.birth(today, oldest - child * 2, dice);
            members.add(named(home, family.with(Role.CHILD).of(husband.given()), sex(51), born, used));
        }
        return members;
    }

    private List<Member> siblings(Home home) {
        var family = home.family(Role.SIBLING, dice);
        var age = dice.between(18, 42);
        var used = new ArrayList<String>();
        var members = new ArrayList<Member>();
        for (var count = dice.percent(25) ? 3 : 2; count > 0; count--) {
            members.add(named(home, family, sex(64), home.birth(today, age, dice), used));
            age += dice.between(2, 4);
        }
        return members;
    }

    /** On one day; more than half of them with the names that tradition gives to twins. */
    private List<Member> twins(Home home) {
        var family = home.family(Role.TWIN, dice);
        var birth = home.birth(today, dice.between(18, 45), dice);
        var first = sex(62);
        var second = dice.percent(67) ? first : sex(50);
        var names = NamePairs.twins(home.people(), first, second, dice);
        if (names.isPresent() && dice.percent(60)) {
            return List.of(
                    new Member(family, home.pattern(), first, names.get().a(), birth),
                    new Member(family, home.pattern(), second, names.get().b(), birth));
        }
        var used = new ArrayList<String>();
        return List.of(named(home, family, first, birth, used), named(home, family, second, birth, used));
    }

    private List<Member> generations(Home home) {
        var age = dice.between(40, 62);
        var family = home.family(Role.PARENT, dice);
        var parent = member(home, family, sex(60), home.birth(today, age, dice));
        var father = parent.sex() == Sex.M ? parent.given() : Namer.father(home.people(), dice);
        var childAge = Math.max(GROWN_UP, age - dice.between(YOUNGEST_PARENT + 1, 30));
        var child = member(home, family.with(Role.CHILD).of(father), sex(66), home.birth(today, childAge, dice));
        return List.of(parent, child);
    }

    private Member member(Home home, Family family, Sex sex, Birth birth) {
        return named(home, family, sex, birth, new ArrayList<>());
    }

    /** With a name that no other child of the family has, nor the father. */
    private Member named(Home home, Family family, Sex sex, Birth birth, List<String> used) {
        var given = Namer.given(home.people(), sex, dice);
        while (used.contains(given) || given.equals(family.father())) {
            given = Namer.given(home.people(), sex, dice);
        }
        used.add(given);
        return new Member(family, home.pattern(), sex, given, birth);
    }

    private Sex sex(int percentMen) {
        return dice.percent(percentMen) ? Sex.M : Sex.F;
    }

    private int age() {
        var range = AGES.draw(dice);
        return dice.between(range[0], range[1]);
    }
}
