package org.sapar.reference;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Countries and regions by their codes, looked up once: they change with a release only, and each registration asks for
 * three of them.
 */
@ApplicationScoped
class CodeBook {

    @Inject
    ReferenceBook book;

    private final Map<String, Country> countries = new ConcurrentHashMap<>();

    private final Map<String, Subdivision> subdivisions = new ConcurrentHashMap<>();

    Optional<Country> country(String code) {
        return Optional.ofNullable(code)
                .map(known -> countries.computeIfAbsent(
                        known, one -> book.country(one).orElse(null)));
    }

    Optional<Subdivision> subdivision(String code) {
        return Optional.ofNullable(code)
                .map(known -> subdivisions.computeIfAbsent(
                        known, one -> book.subdivision(one).orElse(null)));
    }
}
