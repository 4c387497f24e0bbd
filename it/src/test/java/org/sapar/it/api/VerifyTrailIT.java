package org.sapar.it.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;
import org.sapar.it.ApiTest;
import org.sapar.it.Records;
import org.sapar.it.RunningSystem;

/** The verification as an operator runs it, by a script and without the application. */
@DisabledOnOs(OS.WINDOWS)
@Isolated
class VerifyTrailIT extends ApiTest {

    private static final Path DATA = RunningSystem.get().data();

    @TempDir
    Path elsewhere;

    private record Said(int status, String text) {}

    @Test
    void all_is_well_on_a_system_that_works() throws IOException, InterruptedException {
        Records.registered();

        var said = verify(Map.of());

        assertThat(said.text()).contains("rows/s").endsWith("All is well.\n");
        assertThat(said.status()).isZero();
    }

    @Test
    void a_checkpoint_that_was_taken_away_is_told() throws IOException, InterruptedException {
        var lines = checkpoints();
        lines.remove(lines.size() / 2);

        var said = verifyWith(lines);

        assertThat(said.text()).contains("FIRST  CHECKPOINT_MISSING");
        assertThat(said.status()).isEqualTo(1);
    }

    @Test
    void a_trail_that_was_cut_off_is_told_by_a_checkpoint_that_knows_more() throws IOException, InterruptedException {
        var lines = checkpoints();
        lines.set(lines.size() - 1, lines.get(lines.size() - 1).replaceFirst("^(\\S+ \\S+ \\S+) \\d+", "$1 99999999"));

        var said = verifyWith(lines);

        assertThat(said.text()).contains("CHECKPOINT_FORGED", "TRUNCATED");
        assertThat(said.status()).isEqualTo(1);
    }

    @Test
    void without_the_keys_it_says_that_it_could_not_look() throws IOException, InterruptedException {
        var said = verify(Map.of("SAPAR_TRAIL_KEYS", "1:c2hvcnQ"));

        assertThat(said.text()).contains("could not be proved");
        assertThat(said.status()).isEqualTo(2);
    }

    @Test
    void a_file_of_keys_that_cannot_be_read_is_not_taken_for_a_broken_trail() throws IOException, InterruptedException {
        var said = verify(Map.of("SAPAR_TRAIL_KEYS", "", "SAPAR_TRAIL_KEYS_FILE", "/nowhere/keys"));

        assertThat(said.text()).contains("could not be proved", "/nowhere/keys");
        assertThat(said.status()).isEqualTo(2);
    }

    private static List<String> checkpoints() throws IOException {
        Records.registered();
        try (var files = Files.list(DATA.resolve("checkpoints"))) {
            return new ArrayList<>(Files.readAllLines(files.sorted().findFirst().orElseThrow()));
        }
    }

    private Said verifyWith(List<String> lines) throws IOException, InterruptedException {
        Files.write(elsewhere.resolve("2026-01.checkpoints"), lines);
        return verify(Map.of("SAPAR_TRAIL_CHECKPOINTS", elsewhere.toString()));
    }

    private static Said verify(Map<String, String> settings) throws IOException, InterruptedException {
        var builder = new ProcessBuilder(
                        RunningSystem.get()
                                .root()
                                .resolve("docker/verify-trail.sh")
                                .toString(),
                        DATA.toString())
                .redirectErrorStream(true);
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        builder.environment()
                .put("SAPAR_DB_PORT", Integer.toString(RunningSystem.get().databasePort()));
        builder.environment().putAll(settings);
        var process = builder.start();
        var text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Said(process.waitFor(), text);
    }
}
