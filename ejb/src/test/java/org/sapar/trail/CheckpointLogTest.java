package org.sapar.trail;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckpointLogTest {

    private static final Pair PAIR = Pair.fresh("1");

    private static final Instant OCTOBER = Instant.parse("2026-10-31T23:59:59Z");

    private static final String OCTOBER_FILE = "2026-10.checkpoints";

    @TempDir
    Path folder;

    private CheckpointLog log;

    @BeforeEach
    void threeLines() {
        log = new CheckpointLog(folder);
        for (var count = 1; count <= 3; count++) {
            append(count);
        }
    }

    @Test
    void lines_follow_each_other_and_all_is_well() {
        append(4);

        assertThat(log.last()).hasValueSatisfying(last -> {
            assertThat(last.number()).isEqualTo(4);
            assertThat(last.count()).isEqualTo(4);
        });
        assertThat(findings()).isEmpty();
    }

    @Test
    void a_new_month_has_a_file_of_its_own_and_the_numbers_go_on() {
        log.append(OCTOBER.plusSeconds(2), head(4), SigningKey.of(PAIR.secret()));

        assertThat(folder.resolve("2026-11.checkpoints")).exists();
        assertThat(log.last()).map(Checkpoint::number).hasValue(4L);
        assertThat(findings()).isEmpty();
    }

    @Test
    void a_clock_that_was_set_back_does_not_disorder_the_lines() {
        log.append(OCTOBER.plusSeconds(2), head(4), SigningKey.of(PAIR.secret()));
        append(5);

        assertThat(findings()).isEmpty();
        assertThat(log.last()).map(Checkpoint::count).hasValue(5L);
    }

    @Test
    void a_line_that_a_loss_of_power_cut_off_harms_nothing() throws IOException {
        Files.writeString(folder.resolve(OCTOBER_FILE), "sapar-trail-1 4 2026-1", StandardOpenOption.APPEND);
        append(4);

        assertThat(log.last()).map(Checkpoint::number).hasValue(4L);
        assertThat(findings()).isEmpty();
    }

    @Test
    void a_line_that_was_cut_off_within_its_signature_harms_nothing() throws IOException {
        append(4);
        var file = folder.resolve(OCTOBER_FILE);
        var text = Files.readString(file);
        Files.writeString(file, text.substring(0, text.length() - 20));

        assertThat(log.last()).map(Checkpoint::number).hasValue(3L);
        append(4);
        assertThat(findings()).isEmpty();
    }

    @Test
    void a_line_that_was_taken_out_is_found() throws IOException {
        mend(lines -> lines.remove(1));

        assertThat(findings()).first().satisfies(finding -> {
            assertThat(finding.kind()).isEqualTo(Finding.Kind.CHECKPOINT_MISSING);
            assertThat(finding.seq()).isEqualTo(3);
        });
    }

    @Test
    void a_line_that_was_changed_is_found() throws IOException {
        mend(lines -> lines.set(1, lines.get(1).replace(" 2 2026", " 2 2025")));

        assertThat(findings())
                .extracting(Finding::kind)
                .contains(Finding.Kind.CHECKPOINT_MISSING, Finding.Kind.CHECKPOINT_FORGED);
    }

    @Test
    void lines_of_somebody_elses_key_are_found() throws IOException {
        mend(List::clear);
        log.append(OCTOBER, head(1), SigningKey.of(Pair.fresh("1").secret()));

        assertThat(findings()).extracting(Finding::kind).containsExactly(Finding.Kind.CHECKPOINT_FORGED);
    }

    @Test
    void a_count_that_goes_back_is_found() {
        append(1);

        assertThat(findings()).extracting(Finding::kind).containsExactly(Finding.Kind.CHECKPOINT_MISMATCH);
    }

    @Test
    void lines_are_read_one_by_one_and_not_all_at_once() {
        try (var lines = log.lines(0)) {
            lines.next();
            append(4);

            assertThat(lines).toIterable().extracting(Checkpoint::count).containsExactly(2L, 3L, 4L);
        }
    }

    @Test
    void a_proof_of_what_is_new_begins_near_the_line_that_is_known() throws IOException {
        many(OCTOBER_FILE, 4, 300);
        many("2026-11.checkpoints", 301, 400);

        try (var lines = log.lines(280)) {
            assertThat(lines.next().count()).isBetween(160L, 280L);
            assertThat(lines).toIterable().last().extracting(Checkpoint::count).isEqualTo(400L);
        }
        try (var lines = log.lines(300)) {
            assertThat(lines.next().count()).isBetween(180L, 300L);
        }
        try (var lines = log.lines(301)) {
            assertThat(lines.next().count()).isEqualTo(301);
        }
        assertThat(findings()).isEmpty();
        assertThat(findings(380)).isEmpty();
    }

    @Test
    void a_line_that_was_taken_out_of_what_is_new_is_found() throws IOException {
        many(OCTOBER_FILE, 4, 300);
        mend(lines -> lines.remove(290));

        assertThat(findings(250)).extracting(Finding::kind).containsExactly(Finding.Kind.CHECKPOINT_MISSING);
    }

    private void many(String file, int first, int last) throws IOException {
        var key = SigningKey.of(PAIR.secret());
        var before = log.last().orElseThrow();
        var lines = new ArrayList<String>();
        for (var count = first; count <= last; count++) {
            before = Checkpoint.signed(count, OCTOBER, head(count), before.digest(), key);
            lines.add(before.line());
        }
        Files.write(folder.resolve(file), lines, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    }

    private interface Mending {
        void mend(List<String> lines);
    }

    private void mend(Mending mending) throws IOException {
        var file = folder.resolve(OCTOBER_FILE);
        var lines = new ArrayList<>(Files.readAllLines(file));
        mending.mend(lines);
        Files.write(file, lines);
    }

    private void append(long count) {
        log.append(OCTOBER, head(count), SigningKey.of(PAIR.secret()));
    }

    private static Head head(long count) {
        return new Head(count, "0190d000-0000-7000-8000-%012d".formatted(count), new byte[32]);
    }

    private List<Finding> findings() {
        return findings(0);
    }

    private List<Finding> findings(long known) {
        return new CheckpointProof(PublicKeys.of(PAIR.open())).of(log, known);
    }
}
