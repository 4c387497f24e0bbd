package org.sapar.registry.matching;

import java.util.UUID;

/** Where each file stands in a roster, by its id. */
final class Places {

    private static final int SPREAD = 0x9e3779b1;

    private static final int FIRST_SLOTS = 1 << 12;

    private final Longs high = new Longs();

    private final Longs low = new Longs();

    /** One more than the place; 0 where nobody is. Half of them at most are taken. */
    private int[] slots = new int[FIRST_SLOTS];

    void add(UUID id) {
        if (size() * 2 >= slots.length) {
            slots = new int[slots.length * 2];
            for (var place = 0; place < size(); place++) {
                take(place);
            }
        }
        high.add(id.getMostSignificantBits());
        low.add(id.getLeastSignificantBits());
        take(size() - 1);
    }

    private void take(int place) {
        var slot = slot(high.get(place), low.get(place));
        while (slots[slot] != 0) {
            slot = slot + 1 & slots.length - 1;
        }
        slots[slot] = place + 1;
    }

    /** Where this one stands; {@link Roster#NONE} for nobody. */
    int of(long mostSignificant, long leastSignificant) {
        var slot = slot(mostSignificant, leastSignificant);
        while (slots[slot] != 0) {
            var place = slots[slot] - 1;
            if (low.get(place) == leastSignificant && high.get(place) == mostSignificant) {
                return place;
            }
            slot = slot + 1 & slots.length - 1;
        }
        return Roster.NONE;
    }

    private int slot(long mostSignificant, long leastSignificant) {
        var spread = (Long.hashCode(mostSignificant) ^ Long.hashCode(leastSignificant)) * SPREAD;
        return (spread ^ spread >>> Short.SIZE) & slots.length - 1;
    }

    UUID id(int place) {
        return new UUID(high.get(place), low.get(place));
    }

    /** Whether the first of two came after the other: ids grow with time. */
    boolean isLater(int one, int other) {
        var order = Long.compareUnsigned(high.get(one), high.get(other));
        return (order == 0 ? Long.compareUnsigned(low.get(one), low.get(other)) : order) > 0;
    }

    int size() {
        return low.size();
    }
}
