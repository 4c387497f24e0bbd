package org.sapar.web.exchange;

import java.util.Map;
import org.sapar.exchange.ImportRow;
import org.sapar.web.shared.Texts;

/** Says why a line was refused, in the language of the person. */
final class Reasons {

    /** The columns that the fields of a registration form stand in. */
    private static final Map<String, String> COLUMNS = Map.ofEntries(
            Map.entry("surname", "SURNAME"),
            Map.entry("given", "GIVEN"),
            Map.entry("patronymic", "PATRONYMIC"),
            Map.entry("birthDate", "BIRTH_DATE"),
            Map.entry("citizenship", "CITIZENSHIP"),
            Map.entry("pin", "PIN"),
            Map.entry("pinReason", "PIN"),
            Map.entry("number", "DOCUMENT_NUMBER"),
            Map.entry("documentNumber", "DOCUMENT_NUMBER"),
            Map.entry("expiresOn", "DOCUMENT_EXPIRES"),
            Map.entry("mobile", "MOBILE"),
            Map.entry("region", "REGION"),
            Map.entry("enteredOn", "ENTERED_ON"));

    private Reasons() {}

    static String text(Texts texts, ImportRow row) {
        var rule = row.getReason();
        if (rule == null) {
            return "";
        }
        var sentence = texts.say("broken." + rule.key(), rule.details().toArray());
        var part = rule.field() == null ? "" : rule.field().replaceFirst(".*\\.", "");
        var field = "ListField." + COLUMNS.getOrDefault(part, part);
        return texts.has(field) ? texts.say(field) + ": " + sentence : sentence;
    }
}
