package org.sapar.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;

class GrantsTest {

    private static final String ACCOUNT = "`sapar_app`@`%`";

    @Test
    void what_is_missing_is_granted_and_what_is_too_much_is_revoked() {
        assertThat(Grants.changes("trail", Set.of(), ACCOUNT))
                .containsExactly("grant INSERT, SELECT on `trail` to " + ACCOUNT);
        assertThat(Grants.changes("trail", Set.of("SELECT", "UPDATE", "DELETE"), ACCOUNT))
                .containsExactly(
                        "revoke DELETE, UPDATE on `trail` from " + ACCOUNT, "grant INSERT on `trail` to " + ACCOUNT);
    }

    @Test
    void what_is_right_is_left_alone() {
        assertThat(Grants.changes("fee_rule", Set.of("SELECT"), ACCOUNT)).isEmpty();
        assertThat(Grants.changes("migrant", Set.of("SELECT", "INSERT", "UPDATE"), ACCOUNT))
                .isEmpty();
        assertThat(Grants.changes("flyway_schema_history", Set.of(), ACCOUNT)).isEmpty();
    }

    @Test
    void rights_to_a_table_that_is_gone_end() {
        assertThat(Grants.end("gone", Set.of("SELECT"), ACCOUNT))
                .containsExactly("revoke SELECT on `gone` from " + ACCOUNT);
    }
}
