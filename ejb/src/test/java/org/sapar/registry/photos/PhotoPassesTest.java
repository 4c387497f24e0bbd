package org.sapar.registry.photos;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** With a page comes a pass for its pictures, and for nothing else. */
class PhotoPassesTest {

    private static final Instant NOW = Instant.parse("2026-11-22T06:00:00Z");

    private static final UUID PHOTO = new UUID(1, 2);

    private final PhotoPasses passes = new PhotoPasses();

    private final String pass = passes.issue("aida", PHOTO, NOW);

    @Test
    void a_pass_is_for_one_photo_one_person_and_a_short_while() {
        assertThat(passes.admits("aida", PHOTO, pass, NOW.plus(PhotoPasses.GOOD)))
                .isTrue();

        assertThat(passes.admits("bakyt", PHOTO, pass, NOW)).isFalse();
        assertThat(passes.admits("aida", new UUID(1, 3), pass, NOW)).isFalse();
        assertThat(passes.admits("aida", PHOTO, pass, NOW.plus(PhotoPasses.GOOD).plusSeconds(1)))
                .isFalse();
        assertThat(new PhotoPasses().admits("aida", PHOTO, pass, NOW))
                .as("of another server")
                .isFalse();
    }

    @Test
    void nobody_writes_a_pass_by_hand() {
        var seal = pass.substring(pass.indexOf('-'));

        for (var forged : new String[] {
            null,
            "",
            "-",
            pass + "0",
            "9999999999" + seal,
            "1" + seal,
            pass.replace('a', 'b').replace('1', '2'),
            "x"
        }) {
            assertThat(passes.admits("aida", PHOTO, forged, NOW)).as(forged).isFalse();
        }
    }
}
