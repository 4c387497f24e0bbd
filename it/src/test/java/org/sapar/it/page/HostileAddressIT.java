package org.sapar.it.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.sapar.it.Records;
import org.sapar.it.RunningSystem;

/** Whatever stands in the address of a page, it is understood or passed over or not there: never a fault of ours. */
class HostileAddressIT extends PageTest {

    private static final Pattern PARAMETER = Pattern.compile("<f:viewParam name=\"(\\w+)\"");

    private static final List<String> HOSTILE = List.of(
            "foo", "received", "' OR '1'='1", "#{7*7}", "-1", "99999999999", "a\u0000b", "ж".repeat(300), " ", "true");

    @Test
    void no_parameter_of_a_page_breaks_on_what_does_not_belong_there() throws IOException {
        Records.opened("bakyt.officer", "RTN-A");
        var wrong = new ArrayList<String>();
        var readers = new HashMap<String, Page>();
        for (var address : addresses()) {
            var page = readers.computeIfAbsent(reader(address), this::open);
            var status = page.request().get(url(address)).status();
            if (status >= 500) {
                wrong.add(address + " answers " + status);
            }
        }
        assertThat(wrong).isEmpty();
    }

    private static List<String> addresses() throws IOException {
        var root = RunningSystem.get().root().resolve("web/src/main/webapp");
        try (var files = Files.walk(root)) {
            return files.filter(file -> file.toString().endsWith(".xhtml"))
                    .filter(file -> !file.startsWith(root.resolve("WEB-INF")))
                    .flatMap(file -> addresses(root, file))
                    .toList();
        }
    }

    private static Stream<String> addresses(Path root, Path file) {
        try {
            var page = "/" + root.relativize(file).toString().replace('\\', '/');
            return PARAMETER
                    .matcher(Files.readString(file))
                    .results()
                    .flatMap(found -> HOSTILE.stream()
                            .map(value -> page + "?" + found.group(1) + "="
                                    + URLEncoder.encode(value, StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
