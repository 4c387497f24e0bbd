package org.sapar.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import de.siegmar.fastcsv.reader.CsvReader;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.zip.GZIPInputStream;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is written into a file that leaves the register, and what an export goes through. */
class ExportTest {

    /** What somebody may have got into a name, a recipient or a reason. */
    private static final List<String> HOSTILE = List.of(
            "=1+1",
            "+7912",
            "-1",
            "@SUM(A1)",
            "\t=1",
            "\r\n=cmd|' /C calc'!A0",
            "a;b,c|d",
            "say \"x\"",
            "one\ntwo",
            "\u202E=1",
            "<b>&amp;</b>",
            "\u0000\u0001x");

    @ParameterizedTest
    @EnumSource(ExportFormat.class)
    void bad_inputs_56_and_57_no_cell_is_a_formula_and_none_breaks_its_line(ExportFormat format) throws IOException {
        var cells = HOSTILE.stream().map(ExportCells::safe).toList();

        var lines = format.isWorkbook() ? workbook(written(format, cells)) : text(format, written(format, cells));

        assertThat(lines).hasSize(3);
        assertThat(lines.get(1)).isEqualTo(cells);
        assertThat(lines.stream().flatMap(List::stream)).noneMatch(cell -> cell.matches("(?s)\\s*[=+\\-@|%].*"));
    }

    @Test
    void a_file_is_cut_into_pieces_that_make_it_whole_again() {
        var content = new byte[PieceStream.SIZE * 2 + 77];
        new Random(7).nextBytes(content);
        var whole = new ByteArrayOutputStream();
        var sizes = new ArrayList<Integer>();

        var stream = new PieceStream((place, piece) -> {
            assertThat(place).isEqualTo(sizes.size());
            sizes.add(piece.length);
            whole.writeBytes(piece);
        });
        stream.write(content, 0, 5);
        stream.write(content[5]);
        stream.write(content, 6, content.length - 6);
        stream.end();

        assertThat(sizes).containsExactly(PieceStream.SIZE, PieceStream.SIZE, 77);
        assertThat(whole.toByteArray()).isEqualTo(content);
    }

    @Test
    void an_export_that_waits_is_made_only_when_somebody_lets_it_go() {
        var moves = ExportAction.moves();

        assertThat(moves.start()).isEqualTo(ExportState.PENDING);
        assertThat(moves.from(ExportState.PENDING).keySet())
                .containsExactlyInAnyOrder(
                        ExportAction.BEGIN,
                        ExportAction.RELEASE,
                        ExportAction.REFUSE,
                        ExportAction.WITHDRAW,
                        ExportAction.EXPIRE);
        for (var end :
                EnumSet.of(ExportState.REFUSED, ExportState.WITHDRAWN, ExportState.FAILED, ExportState.EXPIRED)) {
            assertThat(moves.from(end)).isEmpty();
        }
    }

    @Test
    void figures_tell_nobody_apart_and_contacts_tell_no_numbers_of_papers() {
        assertThat(ExportPurpose.FIGURES.columns())
                .doesNotContain(
                        ExportColumn.FILE_NO, ExportColumn.FULL_NAME, ExportColumn.LATIN_NAME, ExportColumn.BIRTH_DATE)
                .noneMatch(ExportColumn::isSensitive);
        assertThat(ExportPurpose.CONTACT.columns()).doesNotContain(ExportColumn.PIN, ExportColumn.DOCUMENT_NUMBER);
        assertThat(Arrays.stream(ExportPurpose.values()).flatMap(purpose -> purpose.columns().stream()))
                .contains(ExportColumn.values());
    }

    @Test
    void each_column_is_of_one_group() {
        assertThat(Arrays.stream(ExportGroup.values()).flatMap(group -> group.columns().stream()))
                .containsExactlyInAnyOrder(ExportColumn.values());
        assertThat(ExportGroup.PAPERS.columns()).contains(ExportColumn.PIN, ExportColumn.DOCUMENT_NUMBER);
    }

    @Test
    void the_words_of_a_file_are_kept_as_they_were() {
        var words = new ExportWords(Map.of("mark.own", "own use", "ExportColumn.PIN", "ПИН"));

        assertThat(ExportWords.of(words.line()).texts()).isEqualTo(words.texts());
        assertThat(words.word(ExportColumn.PIN)).isEqualTo("ПИН");
        assertThat(words.say("unknown")).isEqualTo("unknown");
    }

    @Test
    void the_columns_of_a_form_stand_in_the_order_of_the_file() {
        var form = new NewExport(null, null, null, Set.of(ExportColumn.POST, ExportColumn.FILE_NO), null);

        assertThat(form.columns()).containsExactly(ExportColumn.FILE_NO, ExportColumn.POST);
        assertThat(new NewExport(null, null, null, null, null).columns()).isEmpty();
        assertThatIllegalArgumentException().isThrownBy(() -> ExportColumn.valueOf("ADDRESS"));
    }

    private static byte[] written(ExportFormat format, List<String> cells) throws IOException {
        var whole = new ByteArrayOutputStream();
        var heads =
                cells.stream().map(cell -> ExportCells.safe("=head " + cell)).toList();
        var mark = new ExportMark("=c", List.of(new ExportMark.Fact("=l", "=v & <x>")));
        var plan = new ExportPlan(UUID.randomUUID(), format, "=[People]*?:/", "'About'", heads, mark);
        var file = new PieceStream((place, piece) -> whole.writeBytes(piece));
        try (var table = TableWriter.of(plan, file)) {
            table.write(List.of(cells));
            table.write(List.of(cells));
            table.end();
        }
        return whole.toByteArray();
    }

    private static List<List<String>> text(ExportFormat format, byte[] packed) throws IOException {
        try (var unpacked = new GZIPInputStream(new ByteArrayInputStream(packed))) {
            var text = new String(unpacked.readAllBytes(), StandardCharsets.UTF_8);
            assertThat(text).startsWith("\uFEFF");
            try (var lines =
                    CsvReader.builder().fieldSeparator(format.separator()).ofCsvRecord(text.substring(1))) {
                return lines.stream().map(line -> line.getFields()).toList();
            }
        }
    }

    private static List<List<String>> workbook(byte[] content) throws IOException {
        try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(content))) {
            assertThat(workbook.getSheets().map(sheet -> sheet.getName())).containsExactly("People", "About");
            var about = workbook.getSheets().skip(1).findFirst().orElseThrow().read();
            assertThat(about.get(1).getCellText(1)).isEqualTo("'=v & <x>");
            return workbook.getFirstSheet().read().stream()
                    .map(row -> row.stream()
                            .map(cell -> {
                                assertThat(cell.getType()).isNotEqualTo(CellType.FORMULA);
                                return cell.getText();
                            })
                            .toList())
                    .toList();
        }
    }
}
