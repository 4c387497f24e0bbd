package org.sapar.registry.mrz;

import static org.sapar.registry.mrz.CheckDigit.FILLER;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sapar.registry.Sex;

/** Takes the fields out of a zone of known format, repairs digits that came as letters, and proves the check digits. */
final class ZoneReader {

    private static final Map<ZoneFormat, Pattern> CODES = Map.of(
            ZoneFormat.TD1, Pattern.compile("[ACI][A-Z<]"),
            ZoneFormat.TD2, Pattern.compile("[ACIP][A-Z<]"),
            ZoneFormat.TD3, Pattern.compile("P[A-Z<]"));

    /** The states that put the number of the citizen first into the optional data, and its digits. */
    private static final Map<String, Integer> PERSONAL_NUMBERS = Map.of("KGZ", 14, "KAZ", 12);

    /** The letters of the series at the head of a document number are never taken for digits. */
    private static final int SERIES = 2;

    private final ZoneFormat format;
    private final StringBuilder zone;
    private final List<Finding> findings;
    private final LocalDate today;
    private String optional = "";

    ZoneReader(ScannedText scanned, LocalDate today) {
        this.format = scanned.format();
        this.zone = new StringBuilder(scanned.zone());
        this.findings = scanned.findings();
        this.today = today;
    }

    MachineReadableZone read() {
        Stream.of(Field.NUMBER_CHECK, Field.BIRTH, Field.BIRTH_CHECK, Field.EXPIRY, Field.EXPIRY_CHECK, Field.COMPOSITE)
                .forEach(this::repairDigits);
        var number = number();
        var state = state(Field.ISSUING_STATE);
        var personalNumber = personalNumber(state);
        prove(Field.BIRTH, Field.BIRTH_CHECK);
        prove(Field.EXPIRY, Field.EXPIRY_CHECK);
        proveOptional();
        prove(Field.COMPOSITE, format.proven(zone), get(Field.COMPOSITE).charAt(0));
        var document = new TravelDocument(code(), state, number, expiry(), optionalData());
        return new MachineReadableZone(format, document, holder(personalNumber), findings);
    }

    private Holder holder(String personalNumber) {
        var name = get(Field.NAME);
        var cut = name.charAt(name.length() - 1) != FILLER;
        if (cut) {
            findings.add(Finding.warning("mrz.nameCut", Field.NAME.label));
        }
        if (name.chars().anyMatch(Character::isDigit) || Fillers.only(name)) {
            findings.add(Finding.error("mrz.name", Field.NAME.label, Fillers.blank(name)));
        }
        var end = name.indexOf("<<");
        var surname = Fillers.blank(end < 0 ? name : name.substring(0, end));
        var given = end < 0 ? "" : Fillers.blank(name.substring(end));
        return new Holder(surname, given, cut, state(Field.NATIONALITY), birthDate(), sex(), personalNumber);
    }

    private String code() {
        var code = get(Field.DOCUMENT_CODE);
        if (!CODES.get(format).matcher(code).matches()) {
            findings.add(Finding.warning("mrz.documentCode", Field.DOCUMENT_CODE.label, code));
        }
        return Fillers.trimmed(code);
    }

    private String state(Field field) {
        var code = Fillers.trimmed(get(field));
        if (!States.known(code)) {
            findings.add(Finding.error("mrz.state", field.label, code));
        }
        return code;
    }

    /**
     * A number longer than its field goes on in the optional data, where its check digit is the last before a filler.
     */
    private String number() {
        var head = get(Field.NUMBER);
        optional = get(Field.OPTIONAL);
        var tail = optional.indexOf(FILLER) < 0 ? optional : optional.substring(0, optional.indexOf(FILLER));
        var continued = !format.has(Field.OPTIONAL_CHECK)
                && get(Field.NUMBER_CHECK).charAt(0) == FILLER
                && head.indexOf(FILLER) < 0
                && tail.length() > 1;
        return continued ? longNumber(head, tail) : shortNumber(head);
    }

    private String shortNumber(String field) {
        var number = proven(field, get(Field.NUMBER_CHECK).charAt(0));
        put(Field.NUMBER, number);
        return Fillers.blank(number);
    }

    private String longNumber(String head, String tail) {
        var end = tail.length() - 1;
        var check = Numerals.digits(tail.substring(end));
        if (!tail.endsWith(check)) {
            findings.add(Finding.warning("mrz.repaired", Field.NUMBER_CHECK.label, tail.substring(end), check));
        }
        var number = proven(head + tail.substring(0, end), check.charAt(0));
        optional = optional.substring(tail.length());
        put(Field.NUMBER, number.substring(0, head.length()));
        put(Field.OPTIONAL, number.substring(head.length()) + check + optional);
        return number;
    }

    private String proven(String number, char check) {
        if (CheckDigit.proves(number, check)) {
            return number;
        }
        var repair = Numerals.onlyRepair(number, SERIES, candidate -> CheckDigit.proves(candidate, check));
        repair.ifPresentOrElse(
                meant -> findings.add(Finding.warning("mrz.repaired", Field.NUMBER.label, number, meant)),
                () -> prove(Field.NUMBER, number, check));
        return repair.orElse(number);
    }

    /** Only where the state is known to put a number of fixed length there, letters in it can be taken for digits. */
    private String personalNumber(String state) {
        int length = Optional.ofNullable(PERSONAL_NUMBERS.get(state)).orElse(0);
        var digits = Numerals.digits(Fillers.trimmed(optional));
        if (length == 0 || digits.length() != length || !digits.chars().allMatch(Character::isDigit)) {
            return "";
        }
        if (format.has(Field.OPTIONAL_CHECK)) {
            repairDigits(Field.OPTIONAL_CHECK);
        }
        optional = digits + optional.substring(length);
        var taken = get(Field.OPTIONAL);
        repaired(Field.OPTIONAL, taken, taken.substring(0, taken.length() - optional.length()) + optional);
        return digits;
    }

    private String optionalData() {
        var more = format.has(Field.OPTIONAL_MORE) ? get(Field.OPTIONAL_MORE) : "";
        return Stream.of(optional, more)
                .map(Fillers::blank)
                .filter(data -> !data.isEmpty())
                .collect(Collectors.joining(" "));
    }

    private Sex sex() {
        return switch (get(Field.SEX).charAt(0)) {
            case 'F' -> Sex.F;
            case 'M' -> Sex.M;
            case 'X', FILLER -> Sex.X;
            default -> {
                findings.add(Finding.error("mrz.sex", Field.SEX.label, get(Field.SEX)));
                yield Sex.U;
            }
        };
    }

    private ZoneDate birthDate() {
        return ZoneDate.ofBirth(get(Field.BIRTH), today).orElseGet(() -> noDate(Field.BIRTH));
    }

    private ZoneDate expiry() {
        var expiry = ZoneDate.ofExpiry(get(Field.EXPIRY)).orElseGet(() -> noDate(Field.EXPIRY));
        if (expiry.isBefore(today)) {
            findings.add(Finding.warning("mrz.expired", Field.EXPIRY.label, get(Field.EXPIRY)));
        }
        return expiry;
    }

    private ZoneDate noDate(Field field) {
        findings.add(Finding.error("mrz.date", field.label, get(field)));
        return ZoneDate.UNKNOWN;
    }

    private void proveOptional() {
        if (format.has(Field.OPTIONAL_CHECK)) {
            prove(Field.OPTIONAL, Field.OPTIONAL_CHECK);
        }
    }

    private void prove(Field field, Field check) {
        prove(field, get(field), get(check).charAt(0));
    }

    private void prove(Field field, String data, char check) {
        if (!CheckDigit.proves(data, check)) {
            findings.add(Finding.error(
                    "mrz.check." + field.label,
                    field.label,
                    String.valueOf(check),
                    String.valueOf(CheckDigit.of(data))));
        }
    }

    private void repairDigits(Field field) {
        repaired(field, get(field), Numerals.digits(get(field)));
    }

    private void repaired(Field field, String before, String after) {
        if (!before.equals(after)) {
            findings.add(Finding.warning("mrz.repaired", field.label, before, after));
            put(field, after);
        }
    }

    private String get(Field field) {
        return zone.substring(format.from(field), format.to(field));
    }

    private void put(Field field, String value) {
        zone.replace(format.from(field), format.to(field), value);
    }
}
