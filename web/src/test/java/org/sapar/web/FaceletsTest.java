package org.sapar.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FaceletsTest {

    private static final Path PAGES = Path.of("src/main/webapp");

    private static final int LONGEST = 80;

    private static final Pattern COMMENT =
            Pattern.compile("<!--.*?-->|<!DOCTYPE[^>]*>|<kbd>[^<]*</kbd>", Pattern.DOTALL);

    private static final Pattern EXPRESSION = Pattern.compile("#\\{(?:[^}']|'[^']*')*}");

    private static final Pattern TAG = Pattern.compile("<[^>]*>", Pattern.DOTALL);

    private static final Pattern SHOWN = Pattern.compile(
            "\\s(title|label|alt|placeholder|aria-label|summary|header|emptyMessage|help|text|word|heading|caption)=\"([^\"]*)\"");

    private static final Pattern KEY = Pattern.compile("(?:i18n\\[|texts\\.say\\()'([\\w.-]+)'\\s*[\\]),]");

    private static final Pattern OWN = Pattern.compile("page\\.say\\('([\\w.-]+)'");

    private static final Pattern BEAN = Pattern.compile("(?<![\\w.'])([a-z]\\w*(?:View|Desk))\\b[.(]");

    private static final Pattern NAMED =
            Pattern.compile("@Named(?:\\(\"(\\w+)\"\\))?\\s[^{]*?class (\\w+)", Pattern.DOTALL);

    private static final Pattern INPUT = Pattern.compile(
            "<(h:form|form|input|k:field|k:tab|h:input\\w+|h:select\\w+|p:command\\w+|p:input\\w+|p:auto[cC]omplete|ui:repeat|p:dialog)\\s(?:[^>\"]|\"[^\"]*\")*>");

    static Stream<Path> pages() throws IOException {
        try (var files = Files.walk(PAGES)) {
            return files.filter(file -> file.toString().endsWith(".xhtml")).toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void page_holds_no_words_of_its_own(Path page) throws IOException {
        var source = COMMENT.matcher(Files.readString(page)).replaceAll("");
        var bare = TAG.matcher(EXPRESSION.matcher(source).replaceAll("")).replaceAll("\n");

        assertThat(bare.lines().map(String::strip))
                .allSatisfy(line -> assertThat(line).doesNotContainPattern("\\p{L}"));
        assertThat(SHOWN.matcher(source).results().map(found -> found.group(2)))
                .allSatisfy(text ->
                        assertThat(EXPRESSION.matcher(text).replaceAll("")).doesNotContainPattern("\\p{L}"));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void page_is_short_and_lets_style_and_script_be(Path page) throws IOException {
        var source = COMMENT.matcher(Files.readString(page)).replaceAll("");

        assertThat(Files.readAllLines(page)).hasSizeLessThanOrEqualTo(LONGEST);
        assertThat(source)
                .doesNotContain(
                        "style=", "<script", "<style", "f:ajax", "h:commandLink", "javascript:", "escape=\"false\"")
                .doesNotContainPattern("\\son[a-z]+=\"")
                .doesNotContainPattern("update=\"[^\"]*@form")
                .doesNotContainPattern("\\?[^:}?]+:[^?}]+\\?[^:}]+:");
    }

    @ParameterizedTest
    @MethodSource("pages")
    void page_names_what_takes_input(Path page) throws IOException {
        assertThat(INPUT.matcher(COMMENT.matcher(Files.readString(page)).replaceAll(""))
                        .results())
                .allSatisfy(found -> assertThat(found.group()).containsPattern("\\sid=\"|data-copy=|type=\"hidden\""));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void page_sends_the_nonce_where_no_script_does(Path page) throws IOException {
        var source = COMMENT.matcher(Files.readString(page)).replaceAll("");

        if (!source.contains("<p:")) {
            assertThat(source.split("name=\"primefaces.nonce\"", -1)).hasSameSizeAs(source.split("<h:form\\b", -1));
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void page_asks_for_texts_that_are_there(Path page) throws IOException {
        var source = Files.readString(page);
        var keys = BundlesTest.load("org/sapar/web/texts.properties").keySet();
        var key = PAGES.relativize(page).toString().replace(".xhtml", "").replace('/', '.');

        assertThat(KEY.matcher(source).results().map(found -> found.group(1))).isSubsetOf(keys);
        if (!key.startsWith("WEB-INF")) {
            assertThat(OWN.matcher(source).results().map(found -> key + "." + found.group(1)))
                    .isSubsetOf(keys);
            assertThat(source.contains("name=\"title\"") || keys.contains(key + ".title"))
                    .as("title of " + key)
                    .isTrue();
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void page_asks_beans_that_are_there(Path page) throws IOException {
        assertThat(BEAN.matcher(Files.readString(page)).results().map(found -> found.group(1)))
                .isSubsetOf(beans());
    }

    private static Set<String> beans() throws IOException {
        try (var files = Files.walk(Path.of("src/main/java"))) {
            List<Path> sources =
                    files.filter(file -> file.toString().endsWith(".java")).toList();
            var names = new TreeSet<String>();
            for (var source : sources) {
                NAMED.matcher(Files.readString(source))
                        .results()
                        .map(found -> found.group(1) == null ? decapitalize(found.group(2)) : found.group(1))
                        .forEach(names::add);
            }
            return names;
        }
    }

    private static String decapitalize(String name) {
        return name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
    }
}
