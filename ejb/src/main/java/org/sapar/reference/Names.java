package org.sapar.reference;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.Locale;

/** What something is called in Kyrgyz, Russian and English; where a language lacks a name, English stands in. */
@Embeddable
public record Names(
        @Column(name = "name_ky") String ky,
        @Column(name = "name_ru") String ru,
        @Column(name = "name_en") String en) implements Serializable {

    /** The name to show to a reader of this language. */
    public String in(Locale locale) {
        var name = switch (locale.getLanguage()) {
            case "ky" -> ky;
            case "ru" -> ru;
            default -> en;
        };
        return name == null || name.isBlank() ? en : name;
    }
}
