package org.sapar.demo;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The lists in {@code /demo} from which people are invented. */
final class Sheet {

    private Sheet() {}

    static List<NamedCsvRecord> rows(String name) {
        try (InputStream stream = Sheet.class.getResourceAsStream("/demo/" + name + ".csv");
                var reader = CsvReader.builder()
                        .ofNamedCsvRecord(new String(stream.readAllBytes(), StandardCharsets.UTF_8))) {
            return reader.stream().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
