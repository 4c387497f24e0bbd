package org.sapar.exchange;

import com.ibm.icu.text.CharsetDetector;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.sapar.shared.Broken;

/** Reads a table that was saved as text, in whatever encoding and with whatever separator. */
final class TextTableReader {

    private static final List<Character> SEPARATORS = List.of(';', ',', '\t', '|');

    /** What Cyrillic tables are written in when they are not in Unicode. */
    private static final Set<String> CYRILLIC = Set.of("windows-1251", "KOI8-R", "ISO-8859-5");

    /** So many lines tell the separator. */
    private static final int LOOKED_AT = 20;

    /** Signs of the encoding that some programs put at the beginning. */
    private static final char MARK = '\uFEFF';

    /** How texts begin that are no tables: pages and drawings, printed papers, letters. */
    private static final List<String> OTHERS = List.of("<", "%PDF-", "%!PS", "{\\rtf");

    private TextTableReader() {}

    static ListFormat read(byte[] content, ListReader.Lines lines) {
        var charset = charset(content);
        var text = new String(content, charset);
        if (!text.isEmpty() && text.charAt(0) == MARK) {
            text = text.substring(1);
        }
        if (text.indexOf('\0') >= 0 || OTHERS.stream().anyMatch(text.stripLeading()::startsWith)) {
            throw Broken.at("list", "exchange.file.kind");
        }
        var separator = separator(text);
        try (var reader = CsvReader.builder()
                .fieldSeparator(separator)
                .allowUnclosedQuote(false)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .ofCsvRecord(text)) {
            for (var line : reader) {
                lines.take((int) Math.min(line.getStartingLineNumber(), Integer.MAX_VALUE), line.getFields());
            }
        } catch (CsvParseException | UncheckedIOException torn) {
            throw Broken.at("list", "exchange.file.torn");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new ListFormat("CSV", charset.name(), String.valueOf(separator));
    }

    private static Charset charset(byte[] content) {
        if (begins(content, 0xFF, 0xFE)) {
            return StandardCharsets.UTF_16LE;
        }
        if (begins(content, 0xFE, 0xFF)) {
            return StandardCharsets.UTF_16BE;
        }
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(content));
            return StandardCharsets.UTF_8;
        } catch (CharacterCodingException other) {
            return Arrays.stream(new CharsetDetector().setText(content).detectAll())
                    .map(match -> match.getName())
                    .filter(CYRILLIC::contains)
                    .findFirst()
                    .map(Charset::forName)
                    .orElse(Charset.forName("windows-1251"));
        }
    }

    private static boolean begins(byte[] content, int... sign) {
        return content.length >= sign.length
                && IntStream.range(0, sign.length).allMatch(place -> (content[place] & 0xFF) == sign[place]);
    }

    /** The one that stands in the most of the first lines, equally often in each if there are several. */
    private static char separator(String text) {
        var lines = text.lines().limit(LOOKED_AT).toList();
        return SEPARATORS.stream()
                .max(Comparator.comparingLong(separator -> weight(separator, lines)))
                .filter(separator -> weight(separator, lines) > 0)
                .orElse(';');
    }

    private static long weight(char separator, List<String> lines) {
        var head = count(separator, lines.isEmpty() ? "" : lines.get(0));
        return head
                * lines.stream().filter(line -> count(separator, line) == head).count();
    }

    /** Outside of quotation marks. */
    private static long count(char separator, String line) {
        var quoted = false;
        var count = 0L;
        for (var place = 0; place < line.length(); place++) {
            if (line.charAt(place) == '"') {
                quoted = !quoted;
            } else if (!quoted && line.charAt(place) == separator) {
                count++;
            }
        }
        return count;
    }
}
