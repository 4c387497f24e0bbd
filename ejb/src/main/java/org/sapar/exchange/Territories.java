package org.sapar.exchange;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.sapar.reference.Names;
import org.sapar.reference.ReferenceDesk;

/** Countries and regions by their codes and by their names in ky, ru and en. They change with a release only. */
@ApplicationScoped
class Territories {

    @EJB
    ReferenceDesk reference;

    @Inject
    Clock clock;

    private final NamedPlaces countries = new NamedPlaces();

    private final NamedPlaces regions = new NamedPlaces();

    @PostConstruct
    void learn() {
        var today = LocalDate.now(clock);
        for (var country : reference.countries()) {
            countries.add(
                    country.getCode(),
                    Stream.concat(Stream.of(country.getAlpha3()), names(country.getNames()).stream())
                            .toList());
            for (var region : reference.subdivisions(country.getCode(), today)) {
                regions.add(region.getCode(), names(region.getNames()));
            }
        }
    }

    /** ISO 3166-1 alpha-2 of a country; nothing if none or several are called so. */
    Optional<String> country(String text) {
        return Optional.of(countries.codes(text))
                .filter(codes -> codes.size() == 1)
                .map(codes -> codes.iterator().next());
    }

    /** ISO 3166-2 of the regions that are called so, of all countries. */
    Set<String> regions(String text) {
        return regions.codes(text);
    }

    private static List<String> names(Names names) {
        return Arrays.asList(names.ky(), names.ru(), names.en());
    }
}
