package org.sapar.exchange;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.sapar.reference.Names;
import org.sapar.reference.ReferenceDesk;

/** Countries and regions by their codes and by their names in ky, ru and en. They change with a release only. */
@ApplicationScoped
class Territories {

    /** The kind of territory is written in many ways, and left out in as many. */
    private static final Pattern KIND = Pattern.compile(
            "\\b(область|обл|край|республика|респ|город|автономный округ|ао|облусу|шаары|oblast|region|republic|krai)\\b",
            Pattern.UNICODE_CHARACTER_CLASS);

    @EJB
    ReferenceDesk reference;

    @Inject
    Clock clock;

    private final Map<String, String> countries = new HashMap<>();

    private final Map<String, String> regions = new HashMap<>();

    @PostConstruct
    void learn() {
        var today = LocalDate.now(clock);
        for (var country : reference.countries()) {
            countries.put(country.getCode().toLowerCase(Locale.ROOT), country.getCode());
            countries.put(country.getAlpha3().toLowerCase(Locale.ROOT), country.getCode());
            names(country.getNames()).forEach(name -> countries.put(name, country.getCode()));
            for (var region : reference.subdivisions(country.getCode(), today)) {
                regions.put(Words.plain(region.getCode()), region.getCode());
                names(region.getNames()).forEach(name -> regions.putIfAbsent(name, region.getCode()));
            }
        }
    }

    /** ISO 3166-1 alpha-2 of a country. */
    Optional<String> country(String text) {
        return Optional.ofNullable(countries.get(Words.plain(text)))
                .or(() -> Optional.ofNullable(countries.get(bare(text))));
    }

    /** ISO 3166-2 of a region. */
    Optional<String> region(String text) {
        return Optional.ofNullable(regions.get(Words.plain(text)))
                .or(() -> Optional.ofNullable(regions.get(bare(text))));
    }

    private static Stream<String> names(Names names) {
        return Stream.of(names.ky(), names.ru(), names.en())
                .filter(name -> name != null && !name.isBlank())
                .flatMap(name -> Stream.of(Words.plain(name), bare(name)));
    }

    private static String bare(String name) {
        return KIND.matcher(Words.plain(name))
                .replaceAll(" ")
                .replaceAll("\\s+", " ")
                .strip();
    }
}
