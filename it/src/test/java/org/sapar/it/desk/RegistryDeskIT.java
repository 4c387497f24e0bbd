package org.sapar.it.desk;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;
import org.sapar.it.SystemTest;
import org.sapar.registry.RegistryDesk;

class RegistryDeskIT extends SystemTest {

    @Inject
    RegistryDesk desk;

    @Test
    void a_migrant_put_on_file_can_be_opened() {
        var form = Made.up();

        As.AIDA.call(() -> desk.register(form));

        var file = As.BAKYT.call(() -> desk.open(form.id()));
        assertThat(file.migrant().getPin()).isEqualTo(form.person().pin());
    }
}
