package org.sapar.exchange;

import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** The words that people write into lists and their heads, in ky, ru and en. */
final class Words {

    private static final Pattern SIGNS = Pattern.compile("[^\\p{L}\\p{Nd}()]+");

    private static final Map<String, String> TITLES = read("titles", "title", "field");

    private static final Map<String, Map<String, String>> CONSTANTS = constants();

    private Words() {}

    /** What stands in a column with this head; nothing if it is not known. */
    static Optional<ListField> field(String title) {
        return Optional.ofNullable(TITLES.get(plain(title))).map(ListField::valueOf);
    }

    /** The constant that is meant, by its name or by a word for it. */
    static <E extends Enum<E>> Optional<E> constant(Class<E> type, String word) {
        var named = Arrays.stream(type.getEnumConstants())
                .filter(constant -> constant.name().equalsIgnoreCase(word.strip()))
                .findFirst();
        return named.or(() -> Optional.ofNullable(
                        CONSTANTS.getOrDefault(type.getSimpleName(), Map.of()).get(plain(word)))
                .map(name -> Enum.valueOf(type, name)));
    }

    /** Small letters, and one blank in the place of all other signs. */
    static String plain(String text) {
        return SIGNS.matcher(text.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
    }

    private static Map<String, Map<String, String>> constants() {
        var constants = new HashMap<String, Map<String, String>>();
        lines("words").forEach(line -> {
            var constant = line.get("constant").split("\\.");
            constants.computeIfAbsent(constant[0], type -> new HashMap<>()).put(plain(line.get("word")), constant[1]);
        });
        return constants;
    }

    private static Map<String, String> read(String file, String from, String to) {
        var words = new HashMap<String, String>();
        lines(file).forEach(line -> words.put(plain(line.get(from)), line.get(to)));
        return Collections.unmodifiableMap(words);
    }

    private static Iterable<Map<String, String>> lines(String file) {
        try (var stream = Words.class.getResourceAsStream("/exchange/" + file + ".csv");
                var lines = CsvReader.builder()
                        .ofNamedCsvRecord(new String(stream.readAllBytes(), StandardCharsets.UTF_8))) {
            return lines.stream().map(line -> line.getFieldsAsMap()).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
