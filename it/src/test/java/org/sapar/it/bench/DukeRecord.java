package org.sapar.it.bench;

import java.util.TreeSet;
import java.util.UUID;
import no.priv.garshol.duke.CompactRecord;
import org.sapar.registry.BirthDate;
import org.sapar.registry.NameKey;
import org.sapar.registry.PersonName;
import org.sapar.registry.Sex;

/** A file as Duke compares it: names in one script, folded as ours are. */
final class DukeRecord extends CompactRecord {

    static final String ID = "id";

    static final String SURNAME = "surname";

    static final String GIVEN = "given";

    static final String PATRONYMIC = "patronymic";

    /** All words of a name in the order of letters. */
    static final String NAME = "name";

    static final String BIRTH = "birth";

    static final String PIN = "pin";

    static final String DOCUMENT = "document";

    static final String PHONE = "phone";

    static final String SEX = "sex";

    private static final long serialVersionUID = 1L;

    private final UUID id;

    /** Where it stands among all. */
    private final int place;

    /** A file without names and documents yet. */
    DukeRecord(UUID id, int place) {
        this.id = id;
        this.place = place;
        add(ID, id.toString());
    }

    UUID id() {
        return id;
    }

    int place() {
        return place;
    }

    /** What everybody has, or null. */
    void person(Sex sex, BirthDate birth, String pin, String phone) {
        add(SEX, sex.isStated() ? sex.name() : "");
        add(BIRTH, birth.known());
        add(PIN, pin);
        add(PHONE, phone);
    }

    void name(PersonName name) {
        add(SURNAME, folded(name.surname()));
        add(GIVEN, folded(name.given()));
        add(PATRONYMIC, folded(name.patronymic()));
        add(NAME, String.join(" ", new TreeSet<>(NameKey.tokens(name.full()))));
    }

    void document(String document) {
        add(DOCUMENT, document);
    }

    private static String folded(String part) {
        return String.join("", NameKey.words(part));
    }

    /** What is not known is left out, and what is known twice said once. */
    private void add(String property, String value) {
        if (value != null && !value.isEmpty() && !getValues(property).contains(value)) {
            addValue(property, value);
        }
    }
}
