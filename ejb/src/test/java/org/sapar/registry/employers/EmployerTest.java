package org.sapar.registry.employers;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class EmployerTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 20);

    private final Employer employer = new Employer(UUID.randomUUID(), Instant.EPOCH, details("ООО «Проба»", "1"));

    @Test
    void nobody_is_suspected_from_the_beginning() {
        assertThat(employer.getStanding()).isEqualTo(EmployerStanding.OK);
        assertThat(employer.getStandingReason()).isNull();
    }

    @Test
    void another_telephone_leaves_the_look_into_the_state_register_as_it_is() {
        employer.verify(DAY, "Айда");
        employer.amend(details("ООО «Проба»", "2"));

        assertThat(employer.getVerifiedOn()).isEqualTo(DAY);
        assertThat(employer.getDetails().phone()).isEqualTo("2");
    }

    @Test
    void another_name_has_to_be_looked_up_again() {
        employer.verify(DAY, "Айда");
        employer.amend(details("ООО «Проба плюс»", "1"));

        assertThat(employer.getVerifiedOn()).isNull();
        assertThat(employer.getVerifiedBy()).isNull();
    }

    private static EmployerDetails details(String name, String phone) {
        return new EmployerDetails(name, "RU", "7707083893", null, null, null, null, null, phone, null);
    }
}
