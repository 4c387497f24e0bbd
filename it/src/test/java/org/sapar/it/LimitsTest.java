package org.sapar.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.sapar.identity.DraftDesk;
import org.sapar.training.NewSession;

/** The largest form of all, the attendance of the largest group, is taken whole and kept as a draft. */
class LimitsTest {

    /** What a form sends beside what stands on it. */
    private static final int OTHERS = 20;

    /** A learner's mark and lateness in one module, as drafts.js sends them. */
    private static final String CELL = "[\"attendance:lines:199:cells:11:mark\",\"PRESENT\"],"
            + "[\"attendance:lines:199:cells:11:late\",\"4800\"],";

    private static final int CELLS = NewSession.MOST_PLACES * modules();

    @Test
    void the_server_takes_all_fields_of_the_largest_sheet() {
        var most = Pattern.compile("max-parameters,value=(\\d+)")
                .matcher(read(Path.of("../docker/wildfly/sapar.cli")))
                .results()
                .map(found -> Integer.valueOf(found.group(1)))
                .findFirst();

        assertThat(most).hasValueSatisfying(fields -> assertThat(fields).isGreaterThanOrEqualTo(2 * CELLS + OTHERS));
    }

    @Test
    void the_largest_sheet_is_kept_as_a_draft() {
        assertThat(DraftDesk.LONGEST).isGreaterThanOrEqualTo(CELLS * CELL.length() + OTHERS * 50);
    }

    /** Of the longest programme, those among them that need not be taught. */
    private static int modules() {
        return read(Path.of("../ejb/src/main/resources/reference/programme-modules.csv"))
                .lines()
                .skip(1)
                .collect(Collectors.groupingBy(line -> line.split(",")[1], Collectors.summingInt(line -> 1)))
                .values()
                .stream()
                .max(Integer::compare)
                .orElseThrow();
    }

    private static String read(Path path) {
        try {
            return Files.readString(path, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
