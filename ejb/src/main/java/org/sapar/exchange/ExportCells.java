package org.sapar.exchange;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.sapar.reference.Names;
import org.sapar.reference.ReferenceDesk;

/** Puts people into the cells of one export, in its language. */
final class ExportCells {

    static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy", Locale.ROOT);

    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MM.yyyy", Locale.ROOT);

    private static final Pattern BEHIND_AN_END = Pattern.compile("([;,|])( ?[=+\\-@|%＝＋－＠])");

    private final boolean figures;

    private final List<ExportColumn> columns;

    private final ExportWords words;

    private final Locale locale;

    private final ReferenceDesk reference;

    private final String mark;

    ExportCells(RegisterExport export, ReferenceDesk reference) {
        this.figures = export.getUse().purpose() == ExportPurpose.FIGURES;
        this.columns = export.getColumns();
        this.words = export.words();
        this.locale = Locale.forLanguageTag(export.getLayout().language());
        this.reference = reference;
        this.mark = ExportMark.of(export, reference).line();
    }

    /** One line, with the mark of the export behind it; no cell can be taken for a formula. */
    List<String> of(ExportedPerson person) {
        return Stream.concat(columns.stream().map(column -> cell(column, person)), Stream.of(mark))
                .map(ExportCells::safe)
                .toList();
    }

    /**
     * Without signs that nobody sees, which break lines or hide what follows, and without a formula behind what another
     * program takes for the end of a cell.
     */
    static String safe(String text) {
        if (text == null) {
            return "";
        }
        var visible = text.replaceAll("(?U)[\\p{Cntrl}\\p{Cf}\\s]+", " ").strip();
        return SafeCell.of(BEHIND_AN_END.matcher(visible).replaceAll("$1'$2"));
    }

    private String cell(ExportColumn column, ExportedPerson person) {
        var file = person.file();
        return switch (column) {
            case FILE_NO -> file.getFileNo();
            case FULL_NAME -> file.getNameCyrillic();
            case LATIN_NAME -> file.getNameLatin();
            case SEX -> words.word(file.getSex());
            case BIRTH_DATE -> file.getBirth().printed();
            case BIRTH_YEAR -> String.valueOf(file.getBirthDate().getYear());
            case CITIZENSHIP -> file.getCitizenship();
            case PIN -> file.getPin();
            case MOBILE -> person.mobile();
            case LANGUAGE -> words.say("language." + file.getLanguage());
            case TRAINED_ON -> roughly(file.getTrainedOn());
            case POST ->
                reference
                        .post(file.getPostCode())
                        .map(post -> name(post.getCity()))
                        .orElse(file.getPostCode());
            case DOCUMENT_TYPE, DOCUMENT_NUMBER, DOCUMENT_EXPIRES -> ofDocument(column, person);
            case REGION, PURPOSE, ENTERED_ON -> ofStay(column, person);
        };
    }

    /** Where names are kept back, the day of an event would tell who it is. */
    private String roughly(LocalDate day) {
        return figures && day != null ? MONTH.format(day) : day(day);
    }

    private static String day(LocalDate day) {
        return day == null ? "" : DAY.format(day);
    }

    private String ofDocument(ExportColumn column, ExportedPerson person) {
        var document = person.document();
        if (document == null) {
            return "";
        }
        return switch (column) {
            case DOCUMENT_TYPE -> words.word(document.getType());
            case DOCUMENT_NUMBER -> document.getNumber();
            default -> day(document.getExpiresOn());
        };
    }

    private String ofStay(ExportColumn column, ExportedPerson person) {
        var stay = person.stay();
        if (stay == null) {
            return "";
        }
        return switch (column) {
            case REGION ->
                reference
                        .subdivision(stay.getRegion())
                        .map(region -> name(region.getNames()))
                        .orElse(stay.getRegion());
            case PURPOSE -> words.word(stay.getPurpose());
            default -> roughly(stay.getEnteredOn());
        };
    }

    private String name(Names names) {
        return Objects.requireNonNullElse(names.in(locale), "");
    }
}
