package org.sapar.registry.mrz;

import java.util.Locale;
import java.util.Locale.IsoCountryCode;
import java.util.Set;

/** The issuing states and nationalities that a zone can name: ISO 3166-1, and the codes that ICAO adds to it. */
final class States {

    private static final Set<String> ISO = Locale.getISOCountries(IsoCountryCode.PART1_ALPHA3);
    private static final Set<String> ICAO = Set.of(
            "D", "EUE", "GBD", "GBN", "GBO", "GBP", "GBS", "RKS", "UNA", "UNK", "UNO", "UTO", "XBA", "XCC", "XCE",
            "XCO", "XCT", "XDC", "XEC", "XES", "XIM", "XMP", "XOM", "XPO", "XXA", "XXB", "XXC", "XXX");

    private States() {}

    static boolean known(String code) {
        return ISO.contains(code) || ICAO.contains(code);
    }
}
