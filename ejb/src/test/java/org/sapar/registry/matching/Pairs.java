package org.sapar.registry.matching;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.sapar.reference.Lists;
import org.sapar.reference.MatchThreshold;
import org.sapar.reference.MatchWeight;
import org.sapar.registry.BirthDate;
import org.sapar.registry.NameKeyTest;
import org.sapar.registry.PersonName;
import org.sapar.registry.Sex;
import org.sapar.registry.matching.Description.Marks;

/** The pairs of name-pairs.csv, and the scale of the product. */
final class Pairs {

    static final Scale SCALE = scale(60_000);

    private Pairs() {}

    /** The scale for a register of so many files. */
    static Scale scale(int files) {
        return Scales.of(
                Lists.entities("match-weights", MatchWeight.class),
                Lists.entities("match-thresholds", MatchThreshold.class),
                files);
    }

    static List<NamedCsvRecord> all() {
        try (var pairs = CsvReader.builder()
                .ofNamedCsvRecord(new InputStreamReader(
                        NameKeyTest.class.getResourceAsStream("name-pairs.csv"), StandardCharsets.UTF_8))) {
            return pairs.stream().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** One side of a pair. */
    static Description person(NamedCsvRecord pair, String side) {
        return new Description(
                List.of(new PersonName(
                        part(pair, side + "surname"), part(pair, side + "given"), part(pair, side + "patronymic"))),
                Sex.valueOf(pair.getField(side + "sex")),
                BirthDate.typed(LocalDate.parse(pair.getField(side + "dob"))),
                part(pair, side + "pin"),
                Marks.NONE);
    }

    private static String part(NamedCsvRecord pair, String column) {
        var text = pair.getField(column);
        return text.isBlank() ? null : text;
    }
}
