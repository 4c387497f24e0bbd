package org.sapar.registry.mrz;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.provider.MethodSource;

class MachineReadableZoneFuzzTest {

    private static final int MUTATIONS = 50_000;
    private static final String ALPHABET = "<<<<0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcАОСЖü?\n\t «\ud83d\udca5\u0000";

    static Stream<String> seeds() {
        return Stream.concat(Samples.all(), Stream.of("<", "P<KGZ", "\ud800"));
    }

    @MethodSource("seeds")
    @FuzzTest(maxDuration = "60s")
    void no_text_breaks_the_reader(String text) {
        assertSane(text);
    }

    @Test
    void no_mutation_of_a_sample_breaks_the_reader() {
        var random = new Random(20_261_121);
        var samples = Samples.all().toList();
        for (var run = 0; run < MUTATIONS; run++) {
            assertSane(mutation(samples.get(random.nextInt(samples.size())), random));
        }
    }

    private static String mutation(String sample, Random random) {
        var text = new StringBuilder(sample);
        for (var change = random.nextInt(6); change >= 0; change--) {
            var at = random.nextInt(text.length());
            var character = ALPHABET.charAt(random.nextInt(ALPHABET.length()));
            switch (random.nextInt(8)) {
                case 0 -> text.insert(at, character);
                case 1 -> text.deleteCharAt(at);
                default -> text.setCharAt(at, character);
            }
        }
        return text.toString();
    }

    private static void assertSane(String text) {
        var zone = Samples.read(text);
        var empty = zone.document().equals(TravelDocument.NONE) && zone.holder().equals(Holder.NONE);
        if (!zone.isRead() && (!empty || zone.findings().isEmpty())
                || zone.findings().size() > 40
                || zone.holder().surname().length() > 44
                || zone.document().number().length() > 24) {
            assertThat(zone).as(text).isNull();
        }
    }
}
