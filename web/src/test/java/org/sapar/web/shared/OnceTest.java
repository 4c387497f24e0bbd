package org.sapar.web.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.sapar.persistence.Conflicts;
import org.sapar.shared.Broken;

class OnceTest {

    private final List<RuntimeException> faults = new ArrayList<>();

    private int calls;

    private final Supplier<String> desk = () -> {
        calls++;
        if (!faults.isEmpty()) {
            throw faults.remove(0);
        }
        return "first answer";
    };

    @Test
    void a_conflict_is_met_by_asking_again() {
        faults.add(Broken.conflict());
        assertThat(Once.submit(desk)).isEqualTo("first answer");
        assertThat(calls).isEqualTo(2);
    }

    @Test
    void a_wrapped_conflict_is_a_conflict() {
        faults.add(new IllegalStateException(Broken.conflict()));
        assertThat(Once.submit(desk)).isEqualTo("first answer");
    }

    @Test
    void the_second_conflict_is_told() {
        faults.addAll(List.of(Broken.conflict(), Broken.conflict()));
        assertThatThrownBy(() -> Once.submit(desk)).isInstanceOf(Broken.class).hasMessage("conflict");
        assertThat(calls).isEqualTo(2);
    }

    @Test
    void a_deadlock_is_met_by_asking_again_and_told_at_the_third() {
        faults.addAll(List.of(deadlock(), deadlock()));
        assertThat(Once.change(desk)).isEqualTo("first answer");
        assertThat(calls).isEqualTo(3);

        faults.addAll(List.of(deadlock(), deadlock(), deadlock()));
        assertThatThrownBy(() -> Once.change(desk)).isInstanceOf(Broken.class).hasMessage("conflict");
    }

    @Test
    void a_version_that_has_passed_is_not_tried_again() {
        faults.add(Broken.conflict());
        assertThatThrownBy(() -> Once.change(desk)).isInstanceOf(Broken.class);
        assertThat(calls).isEqualTo(1);
    }

    private static Broken deadlock() {
        return Conflicts.named(new SQLException("Deadlock found", "40001", 1213))
                .orElseThrow();
    }

    @Test
    void another_refusal_is_told_at_once() {
        faults.add(new Broken("registry.known"));
        assertThatThrownBy(() -> Once.submit(desk)).isInstanceOf(Broken.class);
        assertThat(calls).isEqualTo(1);
    }
}
