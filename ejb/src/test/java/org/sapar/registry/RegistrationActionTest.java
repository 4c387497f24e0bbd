package org.sapar.registry;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import org.junit.jupiter.api.Test;

class RegistrationActionTest {

    @Test
    void whatever_leads_on_to_a_register_or_off_it_is_told_of() {
        var moves = RegistrationAction.moves();

        for (var state : EnumSet.allOf(RegistrationState.class)) {
            moves.from(state).forEach((action, next) -> {
                var stood = state == RegistrationState.REGISTERED;
                var stands = next == RegistrationState.REGISTERED;
                if (stood != stands) {
                    assertThat(RegistrationAction.ofStanding()).contains(action);
                }
            });
        }
        assertThat(RegistrationAction.ofStanding())
                .contains(RegistrationAction.TRANSFER)
                .doesNotContain(RegistrationAction.RENEW);
    }
}
