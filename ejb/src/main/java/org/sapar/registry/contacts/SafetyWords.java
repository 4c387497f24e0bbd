package org.sapar.registry.contacts;

import java.util.ArrayList;
import org.sapar.papers.Values;
import org.sapar.papers.Words;

/** Says on paper what has to be heeded when a number is used. The code word is not printed. */
public final class SafetyWords {

    private SafetyWords() {}

    /** In words, parted by semicolons. */
    public static String of(Safety safety, Words words) {
        var said = new ArrayList<String>();
        said.add(words.say(
                "safety." + safety.safe(),
                Values.none().text("from", safety.safeFrom()).text("to", safety.safeTo())));
        if (safety.noMessage()) {
            said.add(words.say("safety.noMessage"));
        }
        if (safety.notToFamily()) {
            said.add(words.say("safety.notToFamily"));
        }
        if (safety.notToEmployer()) {
            said.add(words.say("safety.notToEmployer"));
        }
        return String.join("; ", said);
    }
}
