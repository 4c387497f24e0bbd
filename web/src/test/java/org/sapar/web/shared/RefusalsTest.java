package org.sapar.web.shared;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.MessageFormat;
import jakarta.validation.Validation;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sapar.registry.contacts.ContactKind;
import org.sapar.requests.RequestAction;
import org.sapar.requests.RequestState;
import org.sapar.shared.Broken;
import org.sapar.shared.Denied;

@Isolated
class RefusalsTest {

    private static final Path EJB = Path.of("..", "ejb", "src", "main", "java");

    private static final java.util.regex.Pattern BROKEN = java.util.regex.Pattern.compile(
            "new Broken\\(\\s*\"([^\"]+)\"(\\s*\\+)?|Broken\\.at\\(\\s*[^;]*?,\\s*\"([^\"]+)\"(\\s*\\+)?");

    private static final java.util.regex.Pattern DENIED = java.util.regex.Pattern.compile("new Denied\\(\"([^\"]+)\"");

    private static final java.util.regex.Pattern TEMPLATE =
            java.util.regex.Pattern.compile("message = \"\\{([^}]+)}\"");

    private static final java.util.regex.Pattern CONSTRAINT =
            java.util.regex.Pattern.compile("import jakarta\\.validation\\.constraints\\.(\\w+);");

    @ParameterizedTest
    @ValueSource(strings = {"", "_ru", "_ky"})
    void every_rule_has_a_text(String language) {
        assertThat(texts(language).stringPropertyNames()).containsAll(needed());
    }

    @Test
    void the_scan_finds_the_rules() {
        assertThat(needed())
                .contains(
                        "broken.conflict",
                        "broken.registry.known",
                        "broken.registry.pin.sex",
                        "broken.requests.guard.GRANT",
                        "broken.requests.words.REASON",
                        "broken.training.minutesLate",
                        "denied.requests.fourEyes",
                        "valid.registry.name.letters",
                        "valid.jakarta.validation.constraints.Size.message");
    }

    @ParameterizedTest
    @ValueSource(strings = {"_ru", "_ky"})
    void the_languages_say_the_same(String language) {
        var english = texts("");
        var other = texts(language);
        assertThat(ours(other)).isEqualTo(ours(english));
        for (var key : ours(english)) {
            assertThat(places(other.getProperty(key))).as(key).isEqualTo(places(english.getProperty(key)));
        }
    }

    @Test
    void a_rule_is_told_in_the_language_of_the_caller() {
        var move = new Broken("training.age", 18);
        assertThat(Refusals.text(move, Locale.ENGLISH)).contains("age of 18");
        assertThat(Refusals.text(move, Locale.forLanguageTag("ru-RU"))).contains("с 18 лет");
        assertThat(Refusals.text(move, Locale.forLanguageTag("ky"))).contains("18 жаштан");
        assertThat(Refusals.text(new Denied("permission"), Locale.ENGLISH)).startsWith("Your job");
    }

    @Test
    void english_is_english_whatever_the_server_speaks() {
        var server = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ru"));
            assertThat(Refusals.text(Broken.unknown(), Locale.ENGLISH)).startsWith("No such record");
        } finally {
            Locale.setDefault(server);
        }
    }

    @Test
    void constants_fill_places_by_name_where_they_have_no_word() {
        assertThat(Refusals.text(new Broken("requests.move", RequestAction.GRANT, RequestState.CLOSED), Locale.ENGLISH))
                .doesNotContain("{");
    }

    @Test
    void a_key_without_text_shows_nothing_of_itself() {
        assertThat(Refusals.text(new Broken("no.such.key", "x"), Locale.ENGLISH))
                .isEqualTo(Refusals.say("broken.fault", Locale.ENGLISH));
    }

    @Test
    void what_was_typed_is_never_read_as_a_template() {
        assertThat(Refusals.text(Broken.at("pin", "registry.known", "{0} ${7*7} #{x}"), Locale.ENGLISH))
                .contains("{0} ${7*7} #{x}");
    }

    record Form(
            @NotNull String name,
            @Size(max = 3) String longest,
            @Size(min = 2, max = 3) String both,

            @Pattern(regexp = "a", message = "{registry.name.letters}")
            String letters,

            @Pattern(regexp = "a", message = "in words") String words) {}

    @Test
    void limits_fill_the_places_of_a_violation() {
        try (var factory = Validation.byDefaultProvider()
                .configure()
                .messageInterpolator(new ParameterMessageInterpolator())
                .buildValidatorFactory()) {
            var texts = factory.getValidator().validate(new Form(null, "${1+1}", "{max}!", "7", "7")).stream()
                    .collect(Collectors.toMap(
                            one -> one.getPropertyPath().toString(), one -> Refusals.text(one, Locale.ENGLISH)));
            assertThat(texts)
                    .containsEntry("name", "Fill this in.")
                    .containsEntry("longest", "Write no more than 3 characters.")
                    .containsEntry("both", "Write from 2 to 3 characters.")
                    .containsEntry("words", "This value does not fit here. Check it.");
            assertThat(texts.get("letters")).startsWith("Write the name in letters");
        }
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            delimiter = '|',
            value = {
                "-|en",
                "ky|ky",
                "ru-RU,en;q=0.8|ru",
                "fr,ky;q=0.5|ky",
                "fr|en",
                "*|en",
                "§§;q=x|en",
            })
    void the_language_is_one_of_ours(String header, String language) {
        assertThat(Refusals.language(header).getLanguage()).isEqualTo(language);
    }

    private static Set<String> needed() {
        var keys = new TreeSet<>(Set.of(
                "broken.fault",
                "broken.invalid",
                "broken.conflict",
                "broken.unknown",
                "broken.registry.pin.sex",
                "broken.registry.pin.birthDate",
                "valid.other"));
        sources().forEach(source -> {
            BROKEN.matcher(source).results().forEach(found -> keys.addAll(broken(found)));
            DENIED.matcher(source).results().forEach(found -> keys.add("denied." + found.group(1)));
            TEMPLATE.matcher(source).results().forEach(found -> keys.add("valid." + found.group(1)));
            CONSTRAINT
                    .matcher(source)
                    .results()
                    .forEach(found -> keys.add("valid.jakarta.validation.constraints." + found.group(1) + ".message"));
        });
        return keys;
    }

    /** The key that stands there, or those of a family, whose last part is a constant. */
    private static Set<String> broken(MatchResult found) {
        var key = "broken." + (found.group(1) == null ? found.group(3) : found.group(1));
        if (found.group(2) == null && found.group(4) == null) {
            return Set.of(key);
        }
        return switch (key) {
            case "broken.requests.guard." -> family(key, RequestAction.values());
            case "broken.requests.words." -> family(key, RequestAction.Words.values());
            case "broken.registry.contact." -> family(key, ContactKind.values());
            case "broken.training.session.early." -> Set.of(key + "BEGIN", key + "FINISH");
            case "broken.registry." -> Set.of("broken.registry.pin.sex", "broken.registry.pin.birthDate");
            default -> Set.of(key + "?");
        };
    }

    private static Set<String> family(String prefix, Enum<?>[] constants) {
        return Arrays.stream(constants)
                .map(constant -> prefix + constant.name())
                .collect(Collectors.toSet());
    }

    private static Stream<String> sources() {
        try (var files = Files.walk(EJB)) {
            return files.filter(file -> file.toString().endsWith(".java")).map(RefusalsTest::read).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Set<String> ours(Properties texts) {
        return texts.stringPropertyNames().stream()
                .filter(key -> key.matches("(broken|denied|valid|problem)\\..*"))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> places(String text) {
        return new MessageFormat(text, Locale.ROOT).getArgumentNames();
    }

    private static Properties texts(String language) {
        var texts = new Properties();
        try (var reader = Files.newBufferedReader(
                Path.of("src", "main", "resources", "org", "sapar", "web", "texts" + language + ".properties"))) {
            texts.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return texts;
    }
}
