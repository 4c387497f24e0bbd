package org.sapar.registry.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.sapar.persistence.Ids;
import org.sapar.persistence.OwnTransaction;

class ClockRoundTest {

    private static final UUID FIRST = new UUID(0, 0);

    private static final UUID SOUND = new UUID(1, 1);

    private static final UUID SICK = new UUID(1, 2);

    private static final UUID OTHER = new UUID(1, 3);

    private final Wished wished = new Wished();

    @Test
    void one_who_cannot_be_computed_stops_nobody_else_and_comes_last() {
        wished.wish(List.of(SICK, SOUND, OTHER, SOUND));

        round(new OwnTransaction()).next();

        assertThat(wished.seen).containsExactly(SOUND, OTHER);
        assertThat(wished.waiting).isEmpty();
        assertThat(wished.putOff).hasSize(1);
    }

    @Test
    void a_round_wishes_for_those_whom_it_cannot_look_at_together_and_goes_on_after_them() {
        var round = round(new OwnTransaction() {

            private boolean failed;

            @Override
            public <T> T of(Supplier<T> work) {
                var result = work.get();
                if (SOUND.equals(result) && !failed) {
                    failed = true;
                    throw new IllegalStateException("the commit failed");
                }
                return result;
            }
        });

        round.next();
        assertThat(wished.begun).containsExactly(FIRST);
        assertThat(wished.waiting).as("looked at one by one").hasSize(1);
        round.next();
        round.next();

        assertThat(wished.begun).containsExactly(FIRST, SOUND);
        assertThat(round.next()).as("through").isFalse();
    }

    @Test
    void a_round_stays_where_it_is_while_nothing_can_be_committed() {
        var round = round(new OwnTransaction() {

            private int calls;

            @Override
            public <T> T of(Supplier<T> work) {
                calls++;
                // The wishes are read; then neither the look nor the wish is committed.
                if (calls == 2 || calls == 3) {
                    throw new IllegalStateException("no database");
                }
                return work.get();
            }
        });

        assertThatThrownBy(round::next).isInstanceOf(IllegalStateException.class);
        round.next();

        assertThat(wished.begun).containsExactly(FIRST);
    }

    private ClockRound round(OwnTransaction apart) {
        return new ClockRound(wished, apart);
    }

    /** Wishes without a database. */
    private static class Wished extends ClockKeeper {

        private final List<ClockWish> waiting = new ArrayList<>();

        private final List<UUID> seen = new ArrayList<>();

        private final List<UUID> putOff = new ArrayList<>();

        private final List<UUID> begun = new ArrayList<>();

        @Override
        void wish(Collection<UUID> migrants) {
            migrants.forEach(migrant -> waiting.add(new ClockWish(Ids.next(), migrant)));
        }

        @Override
        List<ClockWish> waiting() {
            return List.copyOf(waiting);
        }

        @Override
        Set<UUID> fulfil(Map<UUID, List<UUID>> wishes) {
            wishes.forEach(this::fulfil);
            return wishes.keySet();
        }

        @Override
        void fulfil(UUID person, Collection<UUID> wishes) {
            if (person.equals(SICK)) {
                throw new IllegalStateException("cannot be computed");
            }
            waiting.removeIf(wish -> wishes.contains(wish.id()));
            seen.add(person);
        }

        @Override
        void putOff(Collection<UUID> wishes) {
            waiting.removeIf(wish -> wishes.contains(wish.id()));
            putOff.addAll(wishes);
        }

        @Override
        UUID lookAfter(UUID last) {
            begun.add(last);
            return last.equals(SOUND) ? null : SOUND;
        }

        @Override
        UUID wishAfter(UUID last) {
            wish(List.of(OTHER));
            return SOUND;
        }
    }
}
