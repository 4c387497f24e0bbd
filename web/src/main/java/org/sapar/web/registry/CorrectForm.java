package org.sapar.web.registry;

import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.sapar.registry.BirthDate;
import org.sapar.registry.BirthPrecision;
import org.sapar.registry.Correction;
import org.sapar.registry.Migrant;
import org.sapar.registry.PersonName;
import org.sapar.registry.Pin;
import org.sapar.registry.Sex;

/** What the form of a correction says so far of the person. */
public class CorrectForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final String BIRTH_DATE = "birthDate";

    private static final PersonName NONE = new PersonName(null, null, null);

    private final Map<String, String> typed = new LinkedHashMap<>();

    private BirthDate birthDate;

    private boolean birthCertain;

    private String why;

    /** What is on file of each field of the form, as text. */
    static Map<String, String> onFile(Migrant migrant) {
        var file = Correction.of(migrant);
        var latin = Objects.requireNonNullElse(file.latin(), NONE);
        var values = new LinkedHashMap<String, String>();
        values.put(BIRTH_DATE, file.birthDate().toString());
        values.put("sex", file.sex().name());
        values.put("citizenship", file.citizenship());
        values.put("pin", file.pin());
        values.put("pinReason", file.pinReason());
        values.put("latinSurname", latin.surname());
        values.put("latinGiven", latin.given());
        values.put("latinPatronymic", latin.patronymic());
        return values;
    }

    /** Takes the text of a field over; what is certain of a first of January stays so. */
    void put(String field, String value) {
        typed.put(field, value);
        if (field.equals(BIRTH_DATE)) {
            var birth = BirthDate.read(value).orElseThrow();
            birthDate = birth.asTyped();
            birthCertain = !birth.equals(birthDate);
        }
    }

    /** What the form says of each field, as text. */
    Map<String, String> said() {
        var said = new LinkedHashMap<>(typed);
        said.put(BIRTH_DATE, birth().toString());
        return said;
    }

    Correction told() {
        return new Correction(
                typed.get("citizenship"),
                sex(),
                birth(),
                typed.get("pin"),
                typed.get("pinReason"),
                new PersonName(typed.get("latinSurname"), typed.get("latinGiven"), typed.get("latinPatronymic")).tidy(),
                why);
    }

    /** What of the PIN disagrees with the person, as keys; nothing while there is no whole PIN. */
    List<String> doubts() {
        return Pin.of(typed.get("pin"))
                .map(number -> number.mismatches(sex(), birth()))
                .orElse(List.of());
    }

    private Sex sex() {
        var stated = typed.get("sex");
        return stated == null || stated.isEmpty() ? null : Sex.valueOf(stated);
    }

    private BirthDate birth() {
        return birthCertain && isPlaceholder() ? new BirthDate(birthDate.day(), BirthPrecision.DAY) : birthDate;
    }

    /** Whether a first of January was told, which mostly fills the field only. */
    boolean isPlaceholder() {
        return birthDate != null && birthDate.precision() == BirthPrecision.PLACEHOLDER;
    }

    /** What was typed or chosen, by field. */
    public Map<String, String> getTyped() {
        return typed;
    }

    public BirthDate getBirthDate() {
        return birthDate;
    }

    public void setBirthDate(BirthDate birthDate) {
        this.birthDate = birthDate;
    }

    /** Whether a certificate proves that the first of January is the day. */
    public boolean isBirthCertain() {
        return birthCertain;
    }

    public void setBirthCertain(boolean birthCertain) {
        this.birthCertain = birthCertain;
    }

    public String getWhy() {
        return why;
    }

    public void setWhy(String why) {
        this.why = why;
    }
}
