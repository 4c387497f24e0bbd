package org.sapar.registry.matching;

import java.time.LocalDate;
import org.sapar.registry.BirthDate;
import org.sapar.registry.BirthPrecision;

/**
 * Tells at once of most pairs that they are nobody's duplicates, so that only the few others are compared in full.
 *
 * <p>It lets every pair through that {@link Comparison} finds possible or likely. For one thread.
 */
final class Sieve {

    /** Sums that were added in another order may differ by so much. */
    private static final double GRACE = 1e-6;

    private static final int YEAR = 10_000;

    private static final int MONTH = 100;

    private static final int DECIMAL = 10;

    private final Roster people;

    private final Scale scale;

    private final NameComparison comparison;

    private final double mostByNames;

    Sieve(Roster people, Scale scale) {
        this.people = people;
        this.scale = scale;
        this.comparison = new NameComparison(scale, new Remembered());
        this.mostByNames = scale.mostByNames();
    }

    /** Whether the two have to be compared. */
    boolean lets(int later, int earlier) {
        var needed = scale.possible() - GRACE - pin(later, earlier) - others(later, earlier);
        return mostByNames >= needed && names(later, earlier, needed) >= needed;
    }

    private double others(int one, int other) {
        var sex = people.sex(one).isStated() && people.sex(other).isStated() && people.sex(one) != people.sex(other);
        return birth(one, other)
                + (sex ? scale.points(Finding.SEX_OTHER) : 0)
                + (people.isOneDocument(one, other) ? scale.points(Finding.DOCUMENT_SAME) : 0)
                + (people.isOnePhone(one, other) ? scale.points(Finding.PHONE_SAME) : 0);
    }

    private double pin(int one, int other) {
        var some = people.pin(one);
        var more = people.pin(other);
        if (some == Roster.NONE || more == Roster.NONE) {
            return 0;
        }
        if (some == more) {
            return scale.points(Finding.PIN_SAME);
        }
        return scale.points(isSlip(some, more) ? Finding.PIN_SLIP : Finding.PIN_OTHER);
    }

    /** One digit is another one, or has changed places with its neighbour. */
    private static boolean isSlip(long one, long other) {
        var some = one;
        var more = other;
        while (some % DECIMAL == more % DECIMAL) {
            some /= DECIMAL;
            more /= DECIMAL;
        }
        if (some / DECIMAL == more / DECIMAL) {
            return true;
        }
        return some / MONTH == more / MONTH
                && some % DECIMAL == more / DECIMAL % DECIMAL
                && more % DECIMAL == some / DECIMAL % DECIMAL;
    }

    private double birth(int one, int other) {
        var some = people.born(one);
        var more = people.born(other);
        if (people.precision(one) != BirthPrecision.DAY || people.precision(other) != BirthPrecision.DAY) {
            return BirthComparison.of(birth(one), birth(other))
                    .map(scale::points)
                    .orElse(0.0);
        }
        if (some == more) {
            return scale.points(Finding.BIRTH_SAME);
        }
        if (some / YEAR == more / YEAR
                && some % MONTH == more / MONTH % MONTH
                && more % MONTH == some / MONTH % MONTH) {
            return scale.points(Finding.BIRTH_SWAPPED);
        }
        return scale.points(differing(some, more) == 1 ? Finding.BIRTH_DIGIT : Finding.BIRTH_OTHER);
    }

    private BirthDate birth(int place) {
        var day = people.born(place);
        return new BirthDate(LocalDate.of(day / YEAR, day / MONTH % MONTH, day % MONTH), people.precision(place));
    }

    private static int differing(int one, int other) {
        var differing = 0;
        var more = other;
        for (var some = one; some > 0 || more > 0; some /= DECIMAL) {
            differing += some % DECIMAL == more % DECIMAL ? 0 : 1;
            more /= DECIMAL;
        }
        return differing;
    }

    /** What the two names give that agree best, or as soon as it is enough. */
    private double names(int one, int other, double enough) {
        var names = people.names();
        var best = Double.NEGATIVE_INFINITY;
        for (var some = names.first(one); some != Roster.NONE; some = names.next(some)) {
            var name = names.name(some);
            for (var more = names.first(other); more != Roster.NONE && best < enough; more = names.next(more)) {
                best = Math.max(best, comparison.points(name, names.name(more)));
                if (best < enough && !names.isPart(more)) {
                    best = Math.max(
                            best, comparison.points(name, names.swapped(more)) + scale.points(Finding.ORDER_SWAPPED));
                }
            }
        }
        return best == Double.NEGATIVE_INFINITY ? 0 : best;
    }
}
