package org.sapar.papers;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** A template gives each paper a page of its own, in the languages that stand on it. */
class TemplateTest {

    private static final int THREADS = 8;

    private static final int PAPERS = 400;

    private static final Glyphs GLYPHS = new Glyphs(font("Regular"), font("Bold"));

    @ParameterizedTest
    @CsvSource({
        "registration, KY, ky, ru",
        "registration, RU, ru, ru",
        "registration, EN, en, en",
        "removal, KY, ky, ru",
        "removal, RU, ru, ru",
        "removal, EN, en, en"
    })
    void each_heading_says_its_own_language(String name, PaperLanguage language, String paper, String second) {
        var page = page(template(name), language, 1);

        assertThat(page.getDocumentElement().getAttribute("lang")).isEqualTo(paper);
        assertThat(heading(page, "own").getAttribute("lang")).isEqualTo("ky");
        assertThat(heading(page, "second").getAttribute("lang")).isEqualTo(second);
        assertThat(heading(page, "second").hasAttribute("data-second")).isFalse();
    }

    @Test
    void papers_that_are_made_at_the_same_moment_are_whole_and_do_not_mix() throws Exception {
        var template = template("registration");
        var pool = Executors.newFixedThreadPool(THREADS);
        try {
            var works = IntStream.range(0, PAPERS)
                    .<Callable<Document>>mapToObj(number -> () -> page(template, language(number), number))
                    .toList();
            var made = pool.invokeAll(works);
            for (var number = 0; number < PAPERS; number++) {
                assertThat(text(made.get(number)))
                        .as("paper " + number)
                        .isEqualTo(words(page(template("registration"), language(number), number)))
                        .contains("Пробуев " + number + "-й");
            }
        } finally {
            pool.shutdown();
        }
    }

    @Test
    void papers_that_are_printed_at_the_same_moment_are_whole() throws Exception {
        var press = new Press();
        var pool = Executors.newFixedThreadPool(THREADS);
        try {
            var works = IntStream.range(0, THREADS)
                    .<Callable<byte[]>>mapToObj(number ->
                            () -> press.print(new Manuscript("registration", PaperLanguage.RU, values(number))))
                    .toList();
            var seen = new ArrayList<String>();
            for (var made : pool.invokeAll(works)) {
                seen.add(Reader.text(made.get()));
            }
            for (var number = 0; number < THREADS; number++) {
                assertThat(seen.get(number)).contains("Пробуев " + number + "-й");
            }
        } finally {
            pool.shutdown();
        }
    }

    private static PaperLanguage language(int number) {
        var languages = List.of(PaperLanguage.values());
        return languages.get(number % languages.size());
    }

    private static Template template(String name) {
        return Template.read(TemplateTest.class.getResourceAsStream("/papers/" + name + ".xhtml"), "");
    }

    private static Document page(Template template, PaperLanguage language, int number) {
        return template.fill(Words.in(language), values(number), GLYPHS);
    }

    private static Values values(int number) {
        return Values.none()
                .text("officeKy", "Башкы консулдук")
                .text("officeOther", "Генеральное консульство")
                .text("number", "YEK-PAP-2026-%06d-42".formatted(number))
                .text("name", "Пробуев " + number + "-й")
                .text("link", "https://sapar.example/public/check.xhtml?paper=" + number);
    }

    private static Element heading(Document page, String look) {
        var headings = page.getElementsByTagName("p");
        return IntStream.range(0, headings.getLength())
                .mapToObj(at -> (Element) headings.item(at))
                .filter(heading -> look.equals(heading.getAttribute("class")))
                .findFirst()
                .orElseThrow();
    }

    private static String text(Future<Document> made) throws InterruptedException, ExecutionException {
        return words(made.get());
    }

    private static String words(Document page) {
        return page.getDocumentElement().getTextContent();
    }

    private static byte[] font(String weight) {
        try (var font = TemplateTest.class.getResourceAsStream("/papers/fonts/NotoSans-" + weight + ".ttf")) {
            return font.readAllBytes();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
