package org.sapar.exchange;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sapar.registry.BirthDate;
import org.sapar.registry.DocumentType;
import org.sapar.registry.NewDocument;
import org.sapar.registry.NewMigrant;
import org.sapar.registry.NewPerson;
import org.sapar.registry.NewStay;
import org.sapar.registry.PersonName;
import org.sapar.registry.Sex;
import org.sapar.registry.StayPurpose;
import org.sapar.shared.Broken;

/** Reads the lines of one list as registration forms. */
final class RowReader {

    private static final PersonName NONE = new PersonName(null, null, null);

    private final Map<ListField, Integer> places = new EnumMap<>(ListField.class);

    private final ImportDefaults defaults;

    private final Territories territories;

    RowReader(ImportBatch batch, Territories territories) {
        this.defaults = batch.getDefaults();
        this.territories = territories;
        var columns = batch.getColumns();
        for (var place = 0; place < columns.size(); place++) {
            if (columns.get(place).field() != null) {
                places.put(columns.get(place).field(), place);
            }
        }
    }

    /**
     * The form that an officer would have filled in.
     *
     * @throws Broken if a cell cannot be read, or something is missing without which nobody can be told from others
     */
    NewMigrant read(ImportRow row) {
        var cells = row.getCells();
        var citizenship = cell(cells, ListField.CITIZENSHIP)
                .map(text -> territories.country(text).orElseThrow(() -> at(ListField.CITIZENSHIP, "registry.country")))
                .orElse(defaults.citizenship());
        return new NewMigrant(
                row.getId(),
                person(cells, citizenship),
                document(cells, citizenship),
                stay(cells),
                cell(cells, ListField.MOBILE).orElse(""),
                true,
                defaults.language(),
                null);
    }

    /** Whether the line itself says where the person stays. */
    boolean tellsOfStay(ImportRow row) {
        return cell(row.getCells(), ListField.REGION).isPresent();
    }

    private NewPerson person(List<String> cells, String citizenship) {
        var told = name(cells);
        var isLatin = ListedName.isLatin(parts(told));
        var printed = new PersonName(
                        cell(cells, ListField.LATIN_SURNAME).orElse(null),
                        cell(cells, ListField.LATIN_GIVEN).orElse(null),
                        null)
                .tidy();
        var latin = printed.isEmpty() && isLatin ? told : printed;
        return new NewPerson(
                citizenship,
                constant(cells, ListField.SEX, Sex.class).orElse(Sex.U),
                birth(cells).orElseThrow(() -> at(ListField.BIRTH_DATE, "exchange.row.missing")),
                cell(cells, ListField.PIN).orElse(null),
                isLatin ? NONE : told,
                latin.isEmpty() ? null : latin);
    }

    private PersonName name(List<String> cells) {
        var apart = new PersonName(
                        cell(cells, ListField.SURNAME).orElse(null),
                        cell(cells, ListField.GIVEN).orElse(null),
                        cell(cells, ListField.PATRONYMIC).orElse(null))
                .tidy();
        return apart.isEmpty()
                ? cell(cells, ListField.FULL_NAME).map(ListedName::of).orElse(NONE)
                : apart;
    }

    private static List<String> parts(PersonName name) {
        return Stream.of(name.surname(), name.given(), name.patronymic())
                .filter(part -> part != null)
                .toList();
    }

    private NewDocument document(List<String> cells, String country) {
        return cell(cells, ListField.DOCUMENT_NUMBER)
                .map(number -> new NewDocument(
                        constant(cells, ListField.DOCUMENT_TYPE, DocumentType.class)
                                .orElse(DocumentType.PASSPORT),
                        country,
                        number,
                        day(cells, ListField.DOCUMENT_EXPIRES).orElse(null),
                        null))
                .orElse(null);
    }

    private NewStay stay(List<String> cells) {
        return new NewStay(
                cell(cells, ListField.REGION).map(this::region).orElse(defaults.region()),
                constant(cells, ListField.PURPOSE, StayPurpose.class).orElse(defaults.purpose()),
                day(cells, ListField.ENTERED_ON).orElse(null));
    }

    private Optional<BirthDate> birth(List<String> cells) {
        return cell(cells, ListField.BIRTH_DATE)
                .map(text -> Days.birth(text).orElseThrow(() -> at(ListField.BIRTH_DATE, "exchange.row.birth")));
    }

    /** A name that several regions have is not guessed. */
    private String region(String text) {
        var codes = territories.regions(text);
        if (codes.isEmpty()) {
            throw at(ListField.REGION, "registry.region");
        }
        if (codes.size() > 1) {
            throw Broken.at(
                    ListField.REGION.name(),
                    "exchange.row.region",
                    codes.stream().sorted().collect(Collectors.joining(", ")));
        }
        return codes.iterator().next();
    }

    private Optional<LocalDate> day(List<String> cells, ListField field) {
        if (field != ListField.BIRTH_DATE
                && cell(cells, field).filter(Days::isYear).isPresent()) {
            throw at(field, "exchange.row.year");
        }
        return cell(cells, field).map(text -> Days.read(text).orElseThrow(() -> at(field, "exchange.row.day")));
    }

    private <E extends Enum<E>> Optional<E> constant(List<String> cells, ListField field, Class<E> type) {
        return cell(cells, field)
                .map(text -> Words.constant(type, text).orElseThrow(() -> at(field, "exchange.row.word")));
    }

    private Optional<String> cell(List<String> cells, ListField field) {
        var place = places.get(field);
        return place == null || place >= cells.size()
                ? Optional.empty()
                : Optional.of(cells.get(place)).filter(text -> !text.isBlank());
    }

    private static Broken at(ListField field, String rule) {
        return Broken.at(field.name(), rule);
    }
}
