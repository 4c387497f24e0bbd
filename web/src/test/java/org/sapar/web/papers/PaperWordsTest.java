package org.sapar.web.papers;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Properties;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sapar.papers.PaperLanguage;
import org.sapar.papers.PaperState;
import org.sapar.papers.Words;

class PaperWordsTest {

    private static final Pattern CONSTANT = Pattern.compile("[A-Z]\\w+\\.[A-Z_]+");

    private static final Pattern PLACE = Pattern.compile("\\{\\w+}");

    private static final Pattern CYRILLIC = Pattern.compile("\\p{IsCyrillic}");

    @ParameterizedTest
    @ValueSource(strings = {"_ru", "_ky"})
    void papers_say_everything_in_every_language(String language) throws IOException {
        var base = load("/papers/words.properties");
        var other = load("/papers/words" + language + ".properties");

        assertThat(other.stringPropertyNames()).isEqualTo(base.stringPropertyNames());
        for (var key : base.stringPropertyNames()) {
            assertThat(places(other.getProperty(key))).as(key).isEqualTo(places(base.getProperty(key)));
            assertThat(PLACE.matcher(other.getProperty(key)).replaceAll(""))
                    .as(key)
                    .isNotBlank();
            assertThat(base.getProperty(key)).as(key).doesNotContainPattern(CYRILLIC);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "_ru", "_ky"})
    void a_constant_is_called_the_same_on_papers_and_on_pages(String language) throws IOException {
        var papers = load("/papers/words" + language + ".properties");
        var pages = load("/org/sapar/web/texts" + language + ".properties");

        assertThat(papers.stringPropertyNames().stream()
                        .filter(key -> CONSTANT.matcher(key).matches())
                        .filter(pages::containsKey))
                .hasSizeGreaterThan(40)
                .allSatisfy(key -> assertThat(papers.getProperty(key)).as(key).isEqualTo(pages.getProperty(key)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "_ru", "_ky"})
    void the_page_of_the_check_knows_every_state(String language) throws IOException {
        var pages = load("/org/sapar/web/texts" + language + ".properties");

        assertThat(Stream.of(PaperState.values()))
                .allSatisfy(
                        state -> assertThat(pages).containsKeys("public.check.note." + state, "PaperState." + state));
        assertThat(Stream.of(PaperLanguage.values()))
                .allSatisfy(one -> assertThat(Words.in(one).say("card.title")).isNotBlank());
    }

    private static List<String> places(String text) {
        return PLACE.matcher(text).results().map(one -> one.group()).sorted().toList();
    }

    private static Properties load(String file) throws IOException {
        var words = new Properties();
        try (var reader =
                new InputStreamReader(PaperWordsTest.class.getResourceAsStream(file), StandardCharsets.UTF_8)) {
            words.load(reader);
        }
        return words;
    }
}
