package org.sapar.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.sapar.workflow.Moves.move;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sapar.registry.DocumentAction;
import org.sapar.registry.RegistrationAction;
import org.sapar.registry.SuspicionAction;
import org.sapar.requests.RequestAction;
import org.sapar.training.EnrolmentAction;
import org.sapar.training.SessionAction;

class MovesTest {

    enum Light {
        RED,
        GREEN
    }

    enum Act {
        GO,
        STOP
    }

    static List<Moves<?, ?>> lives() {
        return List.of(
                RequestAction.moves(),
                RegistrationAction.moves(),
                SessionAction.moves(),
                EnrolmentAction.moves(),
                SuspicionAction.moves(),
                DocumentAction.moves());
    }

    @Test
    void one_action_leads_from_a_state_to_one_state_only() {
        var twice = List.of(move(Light.RED, Act.GO, Light.GREEN), move(Light.RED, Act.GO, Light.RED));

        assertThatThrownBy(() -> Moves.of(Light.RED, twice)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void what_is_not_in_the_table_is_not_lawful() {
        var moves = Moves.of(Light.RED, List.of(move(Light.RED, Act.GO, Light.GREEN)));

        assertThat(moves.to(Light.RED, Act.GO)).contains(Light.GREEN);
        assertThat(moves.to(Light.GREEN, Act.GO)).isEmpty();
        assertThat(moves.to(Light.RED, Act.STOP)).isEmpty();
        assertThat(moves.diagram()).contains("RED --> GREEN : GO");
    }

    @ParameterizedTest
    @MethodSource("lives")
    void an_end_stays_within_reach_of_every_state(Moves<?, ?> life) {
        assertEnds(life);
    }

    private static <S extends Enum<S>, A extends Enum<A>> void assertEnds(Moves<S, A> life) {
        var all = life.reachableFrom(life.start());
        assertThat(all).isNotEmpty();
        assertThat(all).allSatisfy(state -> {
            var onward = life.reachableFrom(state);
            // A life may also end in a circle that can be left for good only by law, such as register and remove.
            assertThat(life.from(state).isEmpty()
                            || onward.stream().anyMatch(end -> life.from(end).size() <= 1))
                    .as("an end from %s", state)
                    .isTrue();
        });
    }
}
