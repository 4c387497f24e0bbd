package org.sapar.web.training;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class FormIdsTest {

    private final FormIds ids = new FormIds();

    private final UUID subject = UUID.randomUUID();

    private final List<UUID> calls = new ArrayList<>();

    private final Set<UUID> over = new HashSet<>();

    private UUID submit() {
        return ids.submit(
                subject,
                id -> {
                    calls.add(id);
                    return id;
                },
                over::contains);
    }

    @Test
    void the_same_subject_is_filed_once() {
        assertThat(submit()).isEqualTo(submit());
        assertThat(calls).hasSize(2).containsOnly(calls.get(0));
    }

    @Test
    void what_is_over_is_filed_anew() {
        var first = submit();
        over.add(first);
        var second = submit();
        assertThat(second).isNotEqualTo(first);
        assertThat(submit()).isEqualTo(second);
        assertThat(calls).containsExactly(first, first, second, second);
    }

    @Test
    void subjects_have_their_own_ids() {
        assertThat(ids.of(subject)).isNotEqualTo(ids.of(UUID.randomUUID()));
    }
}
