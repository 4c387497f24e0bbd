package org.sapar.registry.employers;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The words by which an employer is told from others. */
final class EmployerName {

    /** What everybody writes otherwise or leaves out. */
    private static final Set<String> LEGAL_FORMS = Set.of(
            "ООО", "ОАО", "ЗАО", "ПАО", "НАО", "АО", "ИП", "КФХ", "ГУП", "МУП", "ТОО", "ОСОО", "ЖЧК", "ААК", "ЖАК",
            "LLC", "LLP", "LTD", "JSC", "OOO");

    private static final String BETWEEN = "[\\s«»\"“”„',;()]+";

    private EmployerName() {}

    /**
     * The words of what was typed, without quotation marks and legal forms; the legal forms, if there is nothing else.
     *
     * @param typed null for no words
     */
    static List<String> words(String typed) {
        var all = Arrays.stream(typed == null ? new String[0] : typed.split(BETWEEN))
                .filter(word -> word.codePoints().anyMatch(Character::isLetterOrDigit))
                .distinct()
                .toList();
        var own = all.stream()
                .filter(word -> !LEGAL_FORMS.contains(word.toUpperCase(Locale.ROOT)))
                .toList();
        return own.isEmpty() ? all : own;
    }
}
