package org.sapar.web.shared;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Collections;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The languages that people may choose; nothing else that a request says ever becomes a locale. */
public enum Language {
    KY("ky-KG"),
    RU("ru-RU"),
    EN("en-GB");

    static final String COOKIE = "lang";

    private final Locale locale;

    Language(String tag) {
        this.locale = Locale.forLanguageTag(tag);
    }

    /** Two letters, as in the cookie and in the page. */
    public String code() {
        return locale.getLanguage();
    }

    /** With the region, because week, currency and dates need one. */
    public Locale locale() {
        return locale;
    }

    /** The language of that code, if it is one of ours. */
    static Optional<Language> of(String code) {
        return Arrays.stream(values())
                .filter(language -> language.code().equals(code))
                .findFirst();
    }

    /** The choice kept in the cookie, else what the account says, else what the browser asks for, else Russian. */
    static Language of(HttpServletRequest request) {
        return Cookies.value(request, COOKIE)
                .flatMap(Language::of)
                .or(() -> SignedOn.of(request).flatMap(SignedOn::language))
                .or(() -> preferred(request))
                .orElse(RU);
    }

    private static Optional<Language> preferred(HttpServletRequest request) {
        if (request.getHeader("Accept-Language") == null) {
            return Optional.empty();
        }
        return Collections.list(request.getLocales()).stream()
                .flatMap(locale -> of(locale.getLanguage()).stream())
                .findFirst();
    }

    static Stream<Language> all() {
        return Arrays.stream(values());
    }
}
