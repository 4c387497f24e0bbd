package org.sapar.web.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sapar.shared.Broken;

class SeenTest {

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '~',
            value = {
                "\"3\",3",
                "\"3-0a1b2c3d\",3",
                "\"3-x\",-1",
                "W/\"3\",-1",
                "3,-1",
                "\"x\",-1",
                "\"99999999999\",-1",
                "~\"3\",\"4\"~,-1"
            })
    void a_header_names_one_version_or_none(String header, int version) {
        assertThat(Seen.of(header, null)).isEqualTo(new Seen(version, true));
    }

    @Test
    void the_body_may_name_it() {
        assertThat(Seen.of(null, 4)).isEqualTo(new Seen(4, false));
    }

    @Test
    void a_conflict_is_a_failed_precondition_only_when_the_header_set_one() {
        assertThatThrownBy(() -> new Seen(3, true).take(SeenTest::conflict, () -> new Shown(5, "x")))
                .isInstanceOfSatisfying(
                        Stale.class,
                        stale -> assertThat(stale.current().version()).isEqualTo(5));
        assertThatThrownBy(() -> new Seen(3, false).take(SeenTest::conflict, () -> new Shown(5, "x")))
                .isInstanceOf(Broken.class);
    }

    @Test
    void an_id_comes_by_body_or_by_key() {
        var id = UUID.randomUUID();
        assertThat(Made.id(id, null)).isEqualTo(id);
        assertThat(Made.id(null, id.toString())).isEqualTo(id);
        assertThat(Made.id(id, id.toString())).isEqualTo(id);
        assertThat(Made.id(null, null)).isNotNull();
        assertThatThrownBy(() -> Made.id(id, UUID.randomUUID().toString())).hasMessage("idempotency");
        assertThatThrownBy(() -> Made.id(null, "once")).hasMessage("id");
    }

    private static String conflict(int version) {
        throw Broken.conflict();
    }
}
