package org.sapar.it.desk;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.sapar.registry.NewMigrant;
import org.sapar.shared.Broken;

class SubmitOnceIT extends DeskTest {

    @Test
    void the_same_form_again_gives_the_same_file() {
        var form = Made.up();
        var first = As.AIDA.call(() -> registry.register(form));

        var again = As.AIDA.call(() -> registry.register(form));

        assertThat(again.getFileNo()).isEqualTo(first.getFileNo());
    }

    @Test
    void an_id_that_belongs_to_another_form_or_person_is_a_conflict() {
        var form = Made.up();
        As.AIDA.call(() -> registry.register(form));
        var other = Made.up();
        var mixed = new NewMigrant(
                form.id(), other.person(), other.document(), other.stay(), other.mobile(), true, "ru", null);

        assertBroken(() -> As.AIDA.call(() -> registry.register(mixed))).matches(Broken::isConflict);
        assertBroken(() -> As.BAKYT.call(() -> registry.register(form))).matches(Broken::isConflict);
        assertBroken(() -> As.ELENA.call(() -> registry.register(form))).matches(Broken::isConflict);
    }
}
