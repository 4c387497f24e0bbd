package org.sapar.web.shared;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** Backs public/problems.xhtml, to which the {@code type} of each problem leads: every rule that it can name. */
@Named
@RequestScoped
public class ProblemsView {

    @Inject
    Look look;

    /**
     * One line.
     *
     * @param key of a rule, as the {@code type} ends, or a status of HTTP
     */
    public record Line(String key, String text) {}

    /** The rules, by their keys. */
    public List<Line> getRules() {
        return rules(look.getLanguage().locale());
    }

    /** What to do next, by the status of the answer. */
    public List<Line> getAdvice() {
        return lines(look.getLanguage().locale(), "problem.");
    }

    static List<Line> rules(Locale locale) {
        return lines(locale, "broken.", "denied.");
    }

    /** What a place of a text would be filled with is not known here. */
    private static List<Line> lines(Locale locale, String... kinds) {
        return Refusals.keys(locale, kinds)
                .map(key -> new Line(Problem.key(key), Refusals.say(key, locale).replaceAll("\\{\\d}", "…")))
                .sorted(Comparator.comparing(Line::key))
                .toList();
    }
}
