package org.sapar.papers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.sun.net.httpserver.HttpServer;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** What is printed: for good, for everybody, and nothing but what was said. */
class PressTest {

    private static final Press PRESS = new Press();

    private static final String LINK = "https://sapar.example/public/check.xhtml?paper=7K3F9QXM2A4B6C8D0E1F3G5H7J";

    private static final String NAME = "Өмүрбекова Жаңыл Үсөн кызы";

    /** To be looked at. */
    private static final Path SHELF = Path.of("target/papers");

    static Stream<Arguments> papers() {
        return Stream.of("registration", "removal", "card", "summary")
                .flatMap(template ->
                        Stream.of(PaperLanguage.values()).map(language -> Arguments.of(template, language)));
    }

    @ParameterizedTest
    @MethodSource("papers")
    void every_paper_can_be_archived_and_read_aloud(String template, PaperLanguage language) throws Exception {
        var pdf = PRESS.print(new Manuscript(template, language, values(language, 3)));
        Files.createDirectories(SHELF);
        Files.write(SHELF.resolve(template + "-" + language + ".pdf"), pdf);

        assertThat(Reader.faults(pdf, PDFAFlavour.PDFA_2_A)).isEmpty();
        assertThat(Reader.faults(pdf, PDFAFlavour.PDFUA_1)).isEmpty();
        assertThat(Reader.pages(pdf)).isEqualTo(1);
        assertThat(Reader.text(pdf))
                .contains(NAME, "UMURBEKOVA ZHANYL", "12.05.1993")
                .doesNotContain("\uFFFD", "{", "#");
    }

    @Test
    void the_code_leads_to_the_page_where_the_paper_is_checked() throws Exception {
        var pdf = PRESS.print(new Manuscript("registration", PaperLanguage.KY, values(PaperLanguage.KY, 0)));

        assertThat(Reader.code(pdf)).isEqualTo(LINK);
    }

    @Test
    void a_long_file_says_on_each_page_who_printed_it_and_which_page_it_is() throws Exception {
        var pdf = PRESS.print(new Manuscript("summary", PaperLanguage.RU, values(PaperLanguage.RU, 90)));

        var pages = Reader.pages(pdf);
        assertThat(pages).isGreaterThan(2);
        var text = Reader.text(pdf);
        assertThat(text.split("Bakyt Officer", -1)).hasSize(pages + 1);
        assertThat(text.replace('\u00A0', ' ')).contains("1 / " + pages, pages + " / " + pages);
        assertThat(Reader.faults(pdf, PDFAFlavour.PDFUA_1)).isEmpty();
    }

    @Test
    void nothing_that_a_value_says_is_loaded_or_left_out() throws Exception {
        try (var canary = new Canary()) {
            var said = List.of(
                    "<img src=" + canary.address() + "/>",
                    "<link rel='stylesheet' href='" + canary.address() + "'/>",
                    "<style>@import url(" + canary.address() + ");</style>",
                    "</td></tr><script>1</script>&lt;b&gt;",
                    "#{canary} ${canary} {office} &xxe;");
            for (var text : said) {
                var pdf = PRESS.print(new Manuscript(
                        "registration",
                        PaperLanguage.EN,
                        values(PaperLanguage.EN, 0).with(Values.none().text("name", text))));
                assertThat(joined(pdf)).contains(text.replaceAll("\\s", ""));
            }
            assertThat(canary.hits()).isZero();
        }
    }

    @Test
    void nothing_that_a_template_says_is_loaded() throws Exception {
        try (var canary = new Canary()) {
            var template = """
                    <html xmlns="http://www.w3.org/1999/xhtml"><head><title>T</title>
                    <link rel="stylesheet" href="%1$s/a.css"/><style>@import url("%1$s/b.css");
                    @font-face { font-family: x; src: url("%1$s/c.ttf") } p { background: url("%1$s/d.png"); font-family: x, "Noto Sans" }
                    </style></head><body><p>Only words</p><img src="%1$s/e.png" alt=""/><img src="file:///etc/passwd" alt=""/>
                    <object data="%1$s/f.svg" type="image/svg+xml"/><iframe src="%1$s/g.html"/><a href="%1$s/h">h</a>
                    <svg xmlns="http://www.w3.org/2000/svg"><image href="%1$s/i.png"/></svg></body></html>""".formatted(canary.address());
            var pdf = PRESS.print(stream(template), PaperLanguage.EN, Values.none());

            assertThat(Reader.text(pdf)).contains("Only words").doesNotContain("root:");
            assertThat(canary.hits()).isZero();
        }
    }

    @Test
    void a_template_that_declares_something_is_no_template() {
        var declaring = "<!DOCTYPE html [<!ENTITY e SYSTEM 'file:///etc/passwd'>]><html><head/><body>&e;</body></html>";

        assertThatIllegalArgumentException()
                .isThrownBy(() -> PRESS.print(stream(declaring), PaperLanguage.EN, Values.none()));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PRESS.print(stream("<html><head></html>"), PaperLanguage.EN, Values.none()));
    }

    @Test
    void a_word_of_two_hundred_letters_is_broken_and_stays_on_the_paper() throws Exception {
        var word = "Ш".repeat(200);
        var values = values(PaperLanguage.RU, 0).with(Values.none().text("name", word));
        for (var template : List.of("registration", "card", "summary")) {
            var pdf = PRESS.print(new Manuscript(template, PaperLanguage.RU, values));
            assertThat(joined(pdf)).contains(word);
            assertThat(Reader.isWithinTheMargins(pdf)).isTrue();
        }
    }

    @Test
    void signs_that_cannot_be_printed_are_seen_to_be_missing() throws Exception {
        var values = values(PaperLanguage.EN, 0).with(Values.none().text("name", "Asan 王\u202E\u0000 И\u0306"));

        assertThat(PRESS.canPrint(values)).isFalse();
        assertThat(PRESS.canPrint(values(PaperLanguage.EN, 1))).isTrue();
        assertThat(Reader.text(PRESS.print(new Manuscript("registration", PaperLanguage.EN, values))))
                .contains("Asan \uFFFD Й");
    }

    /** Everything that any of the papers has a place for. */
    private static Values values(PaperLanguage language, int rows) {
        var words = Words.in(language);
        return Values.none()
                .text("officeKy", "Кыргыз Республикасынын Екатеринбург шаарындагы Башкы консулдугу")
                .text("officeOther", "Генеральное консульство Кыргызской Республики в Екатеринбурге")
                .text("office", "Генеральное консульство Кыргызской Республики в Екатеринбурге")
                .text("keeper", "Екатеринбург")
                .text("number", "YEK-PAP-2026-000017-42")
                .text("issuedOn", "22.11.2026")
                .text("name", NAME)
                .text("latin", "UMURBEKOVA ZHANYL")
                .day("birthDate", LocalDate.of(1993, 5, 12))
                .text("sex", "Ж")
                .text("pin", "11205199399417")
                .text("mobile", "+79123456789")
                .text("file", "PER-0000420-94")
                .text("citizenship", "Кыргызстан")
                .text("document", "AC2990417")
                .text("city", "Екатеринбург")
                .text("stay", "Свердловская область")
                .text("registration", "YEK-REG-2026-000123-57")
                .text("state", words.say("RegistrationState.REGISTERED"))
                .text("kind", words.say("RegistrationKind.TEMPORARY"))
                .text("registeredOn", "01.11.2026")
                .text("until", "01.11.2029")
                .text("removedOn", "02.11.2026")
                .text("removal", words.say("RemovalReason.RETURNED"))
                .text("author", "Bakyt Officer")
                .text("link", LINK)
                .text("address", "https://sapar.example/public/check.xhtml")
                .text("code", "7K3F-9QXM")
                .text("who", "Bakyt Officer, Екатеринбург")
                .text("when", "22.11.2026 14:20")
                .text("reader", "Генеральное консульство Кыргызской Республики в Екатеринбурге")
                .text("photo", photo())
                .rows("steps", rows(rows))
                .rows("sections", sections(words, rows));
    }

    private static String photo() {
        try {
            var jpeg = new ByteArrayOutputStream();
            ImageIO.write(new BufferedImage(420, 540, BufferedImage.TYPE_INT_RGB), "jpeg", jpeg);
            return Base64.getEncoder().encodeToString(jpeg.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Values> rows(int count) {
        return IntStream.range(0, count)
                .mapToObj(row -> Values.none()
                        .text("at", "01.11.2026 09:0" + row % 10)
                        .text("what", "Постановка на учёт")
                        .text("who", "Bakyt Officer, Екатеринбург")
                        .text("c1", "Отдельно взятое имя")
                        .text("c2", "Строка " + row))
                .toList();
    }

    private static List<Values> sections(Words words, int count) {
        var sections = new ArrayList<Values>();
        for (var name : List.of("names", "documents")) {
            sections.add(Values.none()
                    .text("title", words.say("summary." + name))
                    .text("anchor", name)
                    .text("h1", words.say("summary.name"))
                    .text("h2", words.say("summary.script"))
                    .text("h3", words.say("summary.time"))
                    .rows("lines", rows(count)));
        }
        return count == 0 ? List.of() : sections;
    }

    private static ByteArrayInputStream stream(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    /** The text without the blanks and lines that the layout made. */
    private static String joined(byte[] pdf) throws IOException {
        return Reader.text(pdf).replaceAll("\\s", "");
    }

    /** A server that nobody may ask. */
    private static final class Canary implements AutoCloseable {

        private final AtomicInteger hits = new AtomicInteger();

        private final HttpServer server;

        Canary() throws IOException {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            server.createContext("/", exchange -> {
                hits.incrementAndGet();
                exchange.sendResponseHeaders(404, -1);
                exchange.close();
            });
            server.start();
        }

        String address() {
            return "http://127.0.0.1:" + server.getAddress().getPort();
        }

        int hits() {
            return hits.get();
        }

        @Override
        public void close() {
            server.stop(0);
        }
    }
}
