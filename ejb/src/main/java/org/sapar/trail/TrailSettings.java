package org.sapar.trail;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/**
 * Where the keys and the checkpoints of the Trail are, by environment variables. Each key may come in a file instead,
 * whose path stands in the variable with {@code _FILE} behind its name.
 */
record TrailSettings(Map<String, String> environment) {

    static final String KEYS = "SAPAR_TRAIL_KEYS";

    static final String SIGNING_KEY = "SAPAR_TRAIL_SIGNING_KEY";

    static final String PUBLIC_KEYS = "SAPAR_TRAIL_PUBLIC_KEYS";

    static final String CHECKPOINTS = "SAPAR_TRAIL_CHECKPOINTS";

    KeyRing ring() {
        return KeyRing.of(needed(KEYS));
    }

    SigningKey signingKey() {
        return SigningKey.of(needed(SIGNING_KEY));
    }

    PublicKeys publicKeys() {
        return PublicKeys.of(needed(PUBLIC_KEYS));
    }

    /** The folder of the checkpoints. */
    Path checkpoints() {
        return Path.of(needed(CHECKPOINTS));
    }

    private String needed(String name) {
        return given(name)
                .or(() -> given(name + "_FILE").map(TrailSettings::read))
                .orElseThrow(
                        () -> new IllegalStateException("Set " + name + " or " + name + "_FILE, see docs/running.md"));
    }

    private Optional<String> given(String name) {
        return Optional.ofNullable(environment.get(name)).map(String::strip).filter(value -> !value.isEmpty());
    }

    private static String read(String file) {
        try {
            return Files.readString(Path.of(file)).strip();
        } catch (IOException e) {
            throw new UncheckedIOException("The file with a key of the trail cannot be read: " + file, e);
        }
    }
}
