package org.sapar.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sapar.shared.Broken;

class ListReaderTest {

    private static final String TABLE = "Фамилия;Имя;Өлкө\nАсанов;Бакыт;КР\nҮсөнова;\"Айжан; вторая\";КР\n";

    private final List<List<String>> rows = new ArrayList<>();

    private final List<Integer> numbers = new ArrayList<>();

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE"})
    void a_table_is_read_in_any_form_of_unicode(String charset) {
        var format = read(bytes("\uFEFF" + TABLE, charset));

        assertThat(rows)
                .containsExactly(
                        List.of("Фамилия", "Имя", "Өлкө"),
                        List.of("Асанов", "Бакыт", "КР"),
                        List.of("Үсөнова", "Айжан; вторая", "КР"));
        assertThat(format).isEqualTo(new ListFormat("CSV", charset, ";"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"windows-1251", "KOI8-R"})
    void a_table_of_former_times_is_read(String charset) {
        var table =
                "Фамилия;Имя;Отчество;Город\n" + "Асанов;Бакыт;Кубанычевич;Екатеринбург, улица Малышева\n".repeat(30);

        read(bytes(table, charset));

        assertThat(rows.get(1)).startsWith("Асанов", "Бакыт", "Кубанычевич");
    }

    @ParameterizedTest
    @ValueSource(strings = {";", ",", "\t", "|"})
    void the_separator_is_recognised(String separator) {
        assertThat(read(bytes("a;b;c\n1;2;3\n".replace(";", separator), "UTF-8"))
                        .separator())
                .isEqualTo(separator);
        assertThat(rows.get(1)).containsExactly("1", "2", "3");
    }

    @Test
    void empty_lines_are_left_out_and_lines_keep_their_numbers() {
        read(bytes("a;b\n\n1;2\n;\n3;4\n", "UTF-8"));

        assertThat(numbers).containsExactly(1, 3, 5);
    }

    @Test
    void signs_that_nobody_sees_are_gone() {
        read(bytes("a;b\n\u200BАса\u00ADнов\u00A0 Бакыт ;\u0007x\n", "UTF-8"));

        assertThat(rows.get(1)).containsExactly("Аса нов Бакыт", "x");
    }

    @Test
    void a_workbook_is_read_with_its_days_and_long_numbers() throws IOException {
        read(workbook(sheet -> {
            sheet.value(0, 0, "ПИН");
            sheet.value(0, 1, "Дата рождения");
            sheet.value(1, 0, 21_403_199_099_451L);
            sheet.value(1, 1, LocalDate.of(1990, 3, 14));
            sheet.style(1, 1).format("dd.MM.yyyy").set();
            sheet.value(2, 0, "  ");
            sheet.value(3, 1, "1990");
        }));

        assertThat(rows)
                .containsExactly(
                        List.of("ПИН", "Дата рождения"), List.of("21403199099451", "1990-03-14"), List.of("", "1990"));
        assertThat(numbers).containsExactly(1, 2, 4);
    }

    static Stream<Arguments> unfit() throws IOException {
        var head = "Фамилия;Имя\n";
        return Stream.of(
                Arguments.of("nothing", new byte[0], "exchange.file.empty"),
                Arguments.of("only the head", bytes(head, "UTF-8"), "exchange.file.empty"),
                Arguments.of("only blanks", bytes(" ;\n ; \n", "UTF-8"), "exchange.file.empty"),
                Arguments.of(
                        "a quotation mark without its twin",
                        bytes(head + "\"Асанов;Бакыт\n", "UTF-8"),
                        "exchange.file.torn"),
                Arguments.of("a hundred thousand columns", bytes(";".repeat(100_000) + "\na\n", "UTF-8"), null),
                Arguments.of("61 columns", bytes("a;".repeat(60) + "b\n1\n", "UTF-8"), "exchange.file.columns"),
                Arguments.of(
                        "a cell of ten thousand signs",
                        bytes(head + "а".repeat(10_000) + ";б\n", "UTF-8"),
                        "exchange.file.cell"),
                Arguments.of(
                        "more lines than a list may have",
                        bytes(head + "а;б\n".repeat(100_001), "UTF-8"),
                        "exchange.file.rows"),
                Arguments.of("the test file of virus scanners", bytes(EICAR, "UTF-8"), "exchange.file.empty"),
                Arguments.of("a page with another name", bytes("\uFEFF\n <html>\n<b>x</b>\n", "UTF-8"), KIND),
                Arguments.of("a program for a server", bytes("<%@ page %>\n<% x %>\n", "UTF-8"), KIND),
                Arguments.of("a drawing with a script", bytes("<svg>\n<script>x</script></svg>\n", "UTF-8"), KIND),
                Arguments.of("a printed paper", bytes("%PDF-1.7\n1 0 obj\n", "UTF-8"), KIND),
                Arguments.of("a letter", bytes("{\\rtf1\nx\n}", "UTF-8"), KIND),
                Arguments.of("a picture", new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 0, 1, 2}, "exchange.file.kind"),
                Arguments.of(
                        "an old or locked workbook",
                        new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0, 0},
                        "exchange.file.locked"));
    }

    static Stream<Arguments> unfitWorkbooks() throws IOException {
        return Stream.of(
                Arguments.of("some other archive", zip("readme.txt", bytes("x", "UTF-8")), KIND),
                Arguments.of("a letter that fetches its template", zip("word/document.xml", bytes("x", "UTF-8")), KIND),
                Arguments.of("an archive in an archive", zip("inner.zip", zip("xl/workbook.xml", new byte[9])), KIND),
                Arguments.of("a torn archive", new byte[] {'P', 'K', 3, 4, 0, 0}, null),
                Arguments.of(
                        "a workbook without a sheet",
                        zip("xl/workbook.xml", bytes("<workbook/>", "UTF-8")),
                        "exchange.file.torn"),
                Arguments.of(
                        "entities that grow", zip("xl/workbook.xml", bytes(LAUGHS, "UTF-8")), "exchange.file.torn"),
                Arguments.of(
                        "entities in another encoding",
                        zip("xl/workbook.xml", bytes(LAUGHS, "UTF-16LE")),
                        "exchange.file.torn"),
                Arguments.of("a part that unpacks to 300 MB", bomb(), "exchange.file.large"),
                Arguments.of(
                        "a part outside of the archive", zip("../../x", bytes("x", "UTF-8")), "exchange.file.kind"));
    }

    private static final String KIND = "exchange.file.kind";

    private static final String EICAR = "X5O!P%@AP[4\\PZX54(P^)7CC)7}$EICAR-STANDARD-ANTIVIRUS-" + "TEST-FILE!$H+H*";

    private static final String LAUGHS =
            "<?xml version=\"1.0\"?><!DOCTYPE lolz [<!ENTITY lol SYSTEM \"file:///etc/passwd\">]><workbook>&lol;</workbook>";

    @ParameterizedTest(name = "{0}")
    @MethodSource({"unfit", "unfitWorkbooks"})
    void what_is_no_list_is_refused_with_the_reason(String what, byte[] content, String rule) {
        assertThatExceptionOfType(Broken.class)
                .as(what)
                .isThrownBy(() -> read(content))
                .matches(broken -> rule == null || broken.key().equals(rule), "says " + rule)
                .matches(broken -> "list".equals(broken.field()), "at the file");
    }

    private ListFormat read(byte[] content) {
        return ListReader.read(content, (number, cells) -> {
            numbers.add(number);
            rows.add(cells);
        });
    }

    private static byte[] bytes(String text, String charset) {
        return text.getBytes(Charset.forName(charset));
    }

    private interface Filling {
        void fill(Worksheet sheet);
    }

    private static byte[] workbook(Filling filling) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var workbook = new Workbook(bytes, "test", "1.0")) {
            filling.fill(workbook.newWorksheet("Лист1"));
        }
        return bytes.toByteArray();
    }

    private static byte[] zip(String name, byte[] content) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(content);
            zip.closeEntry();
        }
        return bytes.toByteArray();
    }

    private static byte[] bomb() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("xl/workbook.xml"));
            var block =
                    String.join("", Collections.nCopies(1024, " ".repeat(1024))).getBytes(StandardCharsets.US_ASCII);
            for (var megabyte = 0; megabyte < 300; megabyte++) {
                zip.write(block);
            }
            zip.closeEntry();
        }
        return bytes.toByteArray();
    }
}
