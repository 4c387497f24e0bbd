package org.sapar.web.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
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
    void another_refusal_is_told_at_once() {
        faults.add(new Broken("registry.known"));
        assertThatThrownBy(() -> Once.submit(desk)).isInstanceOf(Broken.class);
        assertThat(calls).isEqualTo(1);
    }
}
