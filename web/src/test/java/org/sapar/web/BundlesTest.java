package org.sapar.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.util.ULocale;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BundlesTest {

    private static final Path RESOURCES = Path.of("src/main/resources");

    private static final Pattern PLACES = Pattern.compile("\\{(\\w+)");

    private static final Pattern WORDS = Pattern.compile("\\p{L}");

    private static final Pattern CYRILLIC = Pattern.compile("\\p{IsCyrillic}");

    /** The names of languages, which each language writes its own way. */
    private static final Set<String> SAME = Set.of("shell.language.en");

    private static final Set<String> OWN_NAME = Set.of("shell.language.ky", "shell.language.ru");

    @ParameterizedTest
    @CsvSource({"org/sapar/web/texts,ru", "org/sapar/web/texts,ky", "ValidationMessages,ru", "ValidationMessages,ky"})
    void every_language_says_everything(String bundle, String language) throws IOException {
        var base = load(bundle + ".properties");
        var other = load(bundle + "_" + language + ".properties");

        assertThat(other.keySet()).isEqualTo(base.keySet());
        assertThat(other).allSatisfy((key, text) -> {
            assertThat(text).as(key).isNotBlank();
            assertThat(places(text)).as(key).isEqualTo(places(base.get(key)));
        });
        assertThat(other.entrySet())
                .filteredOn(entry -> !SAME.contains(entry.getKey()) && hasWords(entry.getValue()))
                .allSatisfy(
                        entry -> assertThat(entry.getValue()).as(entry.getKey()).containsPattern(CYRILLIC));
        assertThat(base.entrySet())
                .filteredOn(entry -> !OWN_NAME.contains(entry.getKey()))
                .allSatisfy(entry -> assertThat(entry.getValue())
                        .as(entry.getKey())
                        .isNotBlank()
                        .doesNotContainPattern(CYRILLIC));
    }

    @ParameterizedTest
    @CsvSource({"'',en", "_ru,ru", "_ky,ky"})
    void every_text_can_be_filled_in(String suffix, String language) throws IOException {
        var texts = load("org/sapar/web/texts" + suffix + ".properties");
        assertThat(texts)
                .allSatisfy((key, text) -> assertThatCode(() -> new MessageFormat(text, new ULocale(language)))
                        .as(key)
                        .doesNotThrowAnyException());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "org/sapar/web/texts.properties",
                "org/sapar/web/texts_ru.properties",
                "org/sapar/web/texts_ky.properties"
            })
    void no_key_stands_twice(String file) throws IOException {
        assertThat(Files.readAllLines(RESOURCES.resolve(file)))
                .filteredOn(line -> line.contains(" = "))
                .extracting(line -> line.substring(0, line.indexOf(" = ")))
                .doesNotHaveDuplicates();
    }

    private static boolean hasWords(String text) {
        return WORDS.matcher(text.replaceAll("\\{\\d+}", "")).find();
    }

    private static Set<String> places(String text) {
        return PLACES.matcher(text)
                .results()
                .map(found -> found.group(1))
                .filter(place -> place.chars().allMatch(Character::isDigit) || !text.contains("plural"))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    static Map<String, String> load(String file) throws IOException {
        var properties = new Properties();
        try (var reader = Files.newBufferedReader(RESOURCES.resolve(file), UTF_8)) {
            properties.load(reader);
        }
        return properties.stringPropertyNames().stream()
                .collect(Collectors.toMap(key -> key, properties::getProperty, (a, b) -> a, TreeMap::new));
    }
}
