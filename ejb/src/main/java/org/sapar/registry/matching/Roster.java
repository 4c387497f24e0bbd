package org.sapar.registry.matching;

import java.util.List;
import java.util.UUID;
import org.sapar.registry.BirthDate;
import org.sapar.registry.BirthPrecision;
import org.sapar.registry.PersonName;
import org.sapar.registry.Pin;
import org.sapar.registry.Sex;

/**
 * Everybody of a register as far as they are compared, in narrow columns: some hundred bytes a person, so that a
 * million has room beside the desks.
 *
 * <p>Each person has a place, from 0 on.
 */
public final class Roster {

    /** What a column says where there is nothing. */
    static final int NONE = -1;

    private static final int YEARS = 10_000;

    private static final int MONTHS = 100;

    /** Two numbers of two bits stand beside the day. */
    private static final int BESIDE_DAY = 16;

    private static final int BESIDE_PRECISION = 4;

    private static final List<BirthPrecision> PRECISIONS = List.of(BirthPrecision.values());

    private static final List<Sex> SEXES = List.of(Sex.values());

    private final Places places = new Places();

    private final Ints births = new Ints();

    private final Longs pins = new Longs();

    private final Longs phones = new Longs();

    private final Chain documents = new Chain();

    private final Longs numbers = new Longs();

    private final RosterNames names = new RosterNames();

    /**
     * Adds a person, without names and documents yet.
     *
     * @param pin or null
     * @param phone in E.164, or null
     */
    public void add(UUID id, Sex sex, BirthDate birth, String pin, String phone) {
        var day = birth.day();
        places.add(id);
        births.add((day.getYear() * YEARS + day.getMonthValue() * MONTHS + day.getDayOfMonth()) * BESIDE_DAY
                + PRECISIONS.indexOf(birth.precision()) * BESIDE_PRECISION
                + SEXES.indexOf(sex));
        pins.add(Pin.of(pin)
                .filter(known -> known.birthDate().isPresent())
                .map(known -> Long.parseLong(known.value()))
                .orElse((long) NONE));
        phones.add(phone == null ? NONE : Hash.of(phone));
        documents.addPerson();
        names.addPerson();
    }

    /** Adds a name of whoever has that place. */
    public void name(int place, PersonName name) {
        names.add(place, name);
    }

    /** Adds a document of whoever has that place, as it stands among {@link Description.Marks}. */
    public void document(int place, String document) {
        documents.add(place);
        numbers.add(Hash.of(document));
    }

    /** Everybody is there, with all names. */
    public void end() {
        names.end();
    }

    /** Where the file of this id stands; -1 if it is not there. */
    public int place(long mostSignificant, long leastSignificant) {
        return places.of(mostSignificant, leastSignificant);
    }

    /** How many people there are. */
    public int size() {
        return places.size();
    }

    UUID id(int place) {
        return places.id(place);
    }

    boolean isLater(int one, int other) {
        return places.isLater(one, other);
    }

    RosterNames names() {
        return names;
    }

    Sex sex(int place) {
        return SEXES.get(births.get(place) % BESIDE_PRECISION);
    }

    BirthPrecision precision(int place) {
        return PRECISIONS.get(births.get(place) % BESIDE_DAY / BESIDE_PRECISION);
    }

    /** Year, month and day as one number of eight digits. */
    int born(int place) {
        return births.get(place) / BESIDE_DAY;
    }

    /** Fourteen digits; {@link #NONE} if there is none, or one that cannot be. */
    long pin(int place) {
        return pins.get(place);
    }

    boolean isOnePhone(int one, int other) {
        return phones.get(one) != NONE && phones.get(one) == phones.get(other);
    }

    boolean isOneDocument(int one, int other) {
        for (var some = documents.first(one); some != NONE; some = documents.next(some)) {
            for (var more = documents.first(other); more != NONE; more = documents.next(more)) {
                if (numbers.get(some) == numbers.get(more)) {
                    return true;
                }
            }
        }
        return false;
    }
}
