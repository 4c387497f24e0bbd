package org.sapar.registry.mrz;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** Zones of invented people whose check digits were computed by hand. */
final class Samples {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    static final String SATYBALDIEV = """
            P<KGZSATYBALDIEV<<ALMAZBEK<YSAKOVICH<<<<<<<<
            PE04561232KGZ9003141M33082132140319909945132
            """;
    static final String JUMABAEVA = """
            P<KGZJUMABAEVA<<GULZAT<TAALAIBEKOVNA<<<<<<<<
            PE11872044KGZ9407071F34011581070719949923322
            """;
    static final String ABDYKERIM = """
            P<KGZABDYKERIM<UULU<<NURSULTAN<<<<<<<<<<<<<<
            PE22044175KGZ9811212M35043032211119989981768
            """;
    static final String EXPIRED = """
            P<KGZASAN<KYZY<<AIPERI<<<<<<<<<<<<<<<<<<<<<<
            AC33819503KGZ0109154F26101281150920019912684
            """;
    static final String TOKTOMAMATOV = """
            P<KGZTOKTOMAMATOV<<ERMEK<<<<<<<<<<<<<<<<<<<<
            PE09876542KGZ8801018M32060652010119889993460
            """;
    static final String CUT = """
            P<KGZABDYKADYRMAMBETALIEVA<<AISULUUKAN<OROZM
            PE33002186KGZ9905094F35010141090519999900274
            """;
    static final String KAZAKH = """
            P<KAZNURSULTANOV<<KAIRAT<<<<<<<<<<<<<<<<<<<<
            N123456785KAZ9102055M2901019910205300014<<38
            """;
    static final String SPECIMEN = """
            P<KGZASANOV<<USON<JANYBAEVICH<<<<<<<<<<<<<<<
            PE00000007KGZ9905094M30020272090519990000086
            """;
    static final String CARD_SATYBALDIEV = """
            IDKGZID1204567421403199099451<
            9003141M3105102KGZ<<<<<<<<<<<5
            SATYBALDIEV<<ALMAZBEK<<<<<<<<<
            """;
    static final String CARD_ABDYKERIM = """
            IDKGZID0874410722111199899817<
            9811212M3009026KGZ<<<<<<<<<<<0
            ABDYKERIM<UULU<<NURSULTAN<<<<<
            """;
    static final String CARD_JUMABAEVA = """
            IDKGZID2261093010707199499233<
            9407071F3302288KGZ<<<<<<<<<<<8
            JUMABAEVA<<GULZAT<<<<<<<<<<<<<
            """;
    static final String LARGE_CARD = """
            I<KGZSATYBALDIEV<<ALMAZBEK<<<<<<<<<<
            ID12045674KGZ9003141M3105102<<<<<<<4
            """;
    /** The example of ICAO Doc 9303 for a number of more than nine characters. */
    static final String LONG_NUMBER = """
            I<UTOD23145890<7349<<<<<<<<<<<
            3407127M9507122UTO<<<<<<<<<<<2
            STEVENSON<<PETER<JOHN<<<<<<<<<
            """;

    static final List<String> PASSPORTS =
            List.of(SATYBALDIEV, JUMABAEVA, ABDYKERIM, EXPIRED, TOKTOMAMATOV, CUT, KAZAKH, SPECIMEN);
    static final List<String> CARDS = List.of(CARD_SATYBALDIEV, CARD_ABDYKERIM, CARD_JUMABAEVA);

    private Samples() {}

    static Stream<String> all() {
        return Stream.of(PASSPORTS, CARDS, List.of(LARGE_CARD, LONG_NUMBER)).flatMap(List::stream);
    }

    static MachineReadableZone read(String text) {
        return MachineReadableZone.parse(text, TODAY);
    }

    static List<String> keys(String text) {
        return read(text).findings().stream().map(Finding::key).toList();
    }
}
