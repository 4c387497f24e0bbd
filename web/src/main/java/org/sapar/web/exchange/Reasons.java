package org.sapar.web.exchange;

import org.sapar.exchange.ImportRow;
import org.sapar.web.shared.Texts;

/** Says why a line was refused, in the language of the person. */
final class Reasons {

    private Reasons() {}

    static String text(Texts texts, ImportRow row) {
        var rule = row.getReason();
        if (rule == null) {
            return "";
        }
        var sentence = texts.say("broken." + rule.key(), rule.details().toArray());
        var field = rule.field() == null ? "" : "ListField." + rule.field();
        return texts.has(field) ? texts.say(field) + ": " + sentence : sentence;
    }
}
