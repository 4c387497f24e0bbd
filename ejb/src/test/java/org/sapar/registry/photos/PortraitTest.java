package org.sapar.registry.photos;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.sapar.registry.photos.Pictures.as;
import static org.sapar.registry.photos.Pictures.ascii;
import static org.sapar.registry.photos.Pictures.cut;
import static org.sapar.registry.photos.Pictures.exif;
import static org.sapar.registry.photos.Pictures.join;
import static org.sapar.registry.photos.Pictures.noise;
import static org.sapar.registry.photos.Pictures.packed;
import static org.sapar.registry.photos.Pictures.quarters;
import static org.sapar.registry.photos.Pictures.read;
import static org.sapar.registry.photos.Pictures.transparent;
import static org.sapar.registry.photos.Pictures.with;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.stream.Stream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.sapar.shared.Broken;

/** What becomes of a picture that somebody sends, and what is no picture. */
class PortraitTest {

    private static final int APPLICATION = 0xE1;

    private static final int COMMENT = 0xFE;

    /** Colours that are mixed anew differ a little. */
    private static final int NEAR = 40;

    @ParameterizedTest
    @CsvSource({
        "jpeg, 1512, 2016",
        "png, 300, 400",
        "jpeg, 2016, 1134",
        "png, 500, 800",
        "jpeg, 420, 540",
        "png, 3000, 420",
        "jpeg, 2400, 1800"
    })
    void pictures_become_of_one_size(String format, int width, int height) {
        var kept = Portrait.of(as(format, quarters(width, height)));

        var picture = read(kept.jpeg());
        assertThat(kept.jpeg()).hasSizeLessThanOrEqualTo(Portrait.MOST);
        assertThat(new int[] {picture.getWidth(), picture.getHeight()})
                .containsExactly(Portrait.WIDTH, Portrait.HEIGHT);
        assertColour(picture, 20, 20, Pictures.RED);
        assertColour(picture, 400, 20, Pictures.GREEN);
        assertColour(picture, 20, 520, Pictures.BLUE);
        assertColour(picture, 400, 520, Pictures.GREY);
    }

    @Test
    void what_a_picture_shows_and_not_how_it_was_sent_says_which_it_is() {
        var picture = quarters(600, 800);

        var one = Portrait.of(as("png", picture));
        assertThat(one.digest()).isEqualTo(Portrait.of(as("png", picture)).digest());
        assertThat(one.digest())
                .isNotEqualTo(Portrait.of(as("png", noise(600, 800))).digest());
    }

    @Test
    void the_most_restless_picture_is_small_enough_to_be_kept() {
        assertThat(Portrait.of(as("jpeg", noise(840, 1080))).jpeg()).hasSizeLessThanOrEqualTo(Portrait.MOST);
    }

    /** Each row says what stands in the corners of the file when the camera was held so. */
    @ParameterizedTest
    @CsvSource({"1", "2", "3", "4", "5", "6", "7", "8", "0", "9"})
    void a_picture_stands_upright_however_the_camera_was_held(int orientation) {
        var turned = turned(quarters(600, 800), orientation);
        var jpeg = with(as("jpeg", turned), APPLICATION, exif(orientation, ""));
        var png = with(as("png", turned), "eXIf", cut(exif(orientation, ""), 6, 32));

        for (var sent : Stream.of(jpeg, png).toList()) {
            var picture = read(Portrait.of(sent).jpeg());
            assertColour(picture, 20, 20, Pictures.RED);
            assertColour(picture, 400, 20, Pictures.GREEN);
            assertColour(picture, 20, 520, Pictures.BLUE);
        }
    }

    @Test
    void of_what_is_too_high_more_is_cut_off_below() {
        var high = new BufferedImage(420, 1080, BufferedImage.TYPE_INT_RGB);
        for (var y = 180; y < 720; y++) {
            for (var x = 0; x < 420; x++) {
                high.setRGB(x, y, Pictures.RED);
            }
        }

        var picture = read(Portrait.of(as("png", high)).jpeg());
        assertColour(picture, 200, 2, Pictures.RED);
        assertColour(picture, 200, 537, Pictures.RED);
    }

    @Test
    void nothing_is_kept_of_a_file_but_its_picture() {
        var canary = "canary 56.838 60.605 <script>alert(1)</script>";
        var jpeg = join(
                with(with(as("jpeg", quarters(600, 800)), APPLICATION, exif(1, canary)), COMMENT, ascii(canary)),
                ascii(canary));
        var png = join(with(as("png", quarters(600, 800)), "tEXt", ascii("Comment\0" + canary)), ascii(canary));

        for (var sent : Stream.of(jpeg, png).toList()) {
            assertThat(text(sent)).contains("canary");
            assertThat(text(Portrait.of(sent).jpeg())).doesNotContain("canary", "script", "Exif");
        }
    }

    @Test
    void what_is_transparent_is_white() {
        var picture = read(Portrait.of(as("png", transparent(600, 800))).jpeg());

        assertColour(picture, 100, 200, 0xFFFFFF);
        assertColour(picture, 300, 200, 0xFF0000);
    }

    @Test
    void what_is_packed_beside_the_picture_is_not_unpacked() {
        var palette = new BufferedImage(600, 800, BufferedImage.TYPE_BYTE_INDEXED);
        var bomb = join(ascii("Comment\0\0"), packed(new byte[64 * 1024 * 1024]));

        var sent = SentPicture.of(with(with(as("png", palette), "zTXt", bomb), "iCCP", bomb));
        assertThat(text(sent.bytes())).contains("PLTE").doesNotContain("zTXt", "iCCP");
    }

    static Stream<Arguments> refused() {
        var jpeg = as("jpeg", quarters(600, 800));
        var png = as("png", noise(400, 500));
        return Stream.of(
                Arguments.of("none", new byte[0]),
                Arguments.of("kind", ascii("<!DOCTYPE html><html><script>alert(1)</script></html>")),
                Arguments.of("kind", as("gif", quarters(600, 800))),
                Arguments.of("kind", as("bmp", quarters(600, 800))),
                Arguments.of("kind", ascii("<svg xmlns='http://www.w3.org/2000/svg'><script/></svg>")),
                Arguments.of("kind", new byte[] {(byte) 0xFF}),
                Arguments.of("large", new byte[Portrait.LARGEST + 1]),
                Arguments.of("small", as("jpeg", quarters(299, 400))),
                Arguments.of("small", as("png", quarters(300, 399))),
                Arguments.of("small", Pictures.png(1, 60_000, 60_000)),
                Arguments.of("small", with(as("jpeg", quarters(350, 600)), APPLICATION, exif(6, ""))),
                Arguments.of("pixels", Pictures.png(60_000, 60_000, 1)),
                Arguments.of("pixels", Pictures.png(Integer.MAX_VALUE, Integer.MAX_VALUE / 2, 0)),
                Arguments.of("moving", with(png, "acTL", new byte[8])),
                Arguments.of("damaged", cut(jpeg, 0, 3)),
                Arguments.of("damaged", cut(jpeg, 0, jpeg.length / 2)),
                Arguments.of("damaged", cut(jpeg, 0, jpeg.length - 1)),
                Arguments.of("damaged", cut(png, 0, 8)),
                Arguments.of("damaged", cut(png, 0, png.length / 2)),
                Arguments.of("damaged", Pictures.png(600, 800, 400)),
                Arguments.of("damaged", flipped(png, png.length / 2)),
                Arguments.of("damaged", join(cut(jpeg, 0, 3), ascii("<html></html>"), new byte[500])),
                Arguments.of("damaged", join(cut(jpeg, 0, 2), cut(jpeg, jpeg.length - 2, jpeg.length))));
    }

    @ParameterizedTest
    @MethodSource("refused")
    void what_is_no_photo_is_refused_at_its_field(String rule, byte[] sent) {
        assertThatExceptionOfType(Broken.class)
                .isThrownBy(() -> Portrait.of(sent))
                .matches(broken -> broken.field().equals("picture"))
                .matches(broken -> broken.key().equals("registry.photo." + rule), rule);
    }

    @Test
    void a_jpeg_that_is_painted_over_a_hundred_times_is_refused() {
        var jpeg = as("jpeg", quarters(600, 800));
        var scan = text(jpeg).indexOf("\u00FF\u00DA");
        var again = cut(jpeg, scan, jpeg.length - 2);
        var sent = cut(jpeg, 0, jpeg.length - 2);
        for (var i = 0; i < 100; i++) {
            sent = join(sent, again);
        }
        var bomb = join(sent, cut(jpeg, jpeg.length - 2, jpeg.length));

        assertThatExceptionOfType(Broken.class)
                .isThrownBy(() -> Portrait.of(bomb))
                .withMessage("registry.photo.damaged");
    }

    @Test
    void whatever_is_changed_in_a_file_it_becomes_a_picture_or_is_refused() {
        var random = new Random(20_261_123L);
        var files = Stream.of(as("jpeg", quarters(320, 420)), as("png", quarters(320, 420)))
                .toList();
        for (var i = 0; i < 100; i++) {
            var sent = files.get(i % 2).clone();
            for (var slip = 0; slip < 1 + i % 8; slip++) {
                sent[random.nextInt(i % 3 == 0 ? sent.length : 200)] = (byte) random.nextInt();
            }
            try {
                assertThat(Portrait.of(sent).jpeg()).isNotEmpty();
            } catch (Broken refused) {
                assertThat(refused.field()).isEqualTo("picture");
            }
        }
    }

    /** Looked at by whoever changes how pictures are scaled. */
    @Test
    void lines_stay_lines() {
        var lines = new BufferedImage(2520, 3240, BufferedImage.TYPE_BYTE_GRAY);
        for (var y = 0; y < 3240; y++) {
            for (var x = 0; x < 2520; x++) {
                lines.setRGB(x, y, (x / 60 + y / 60) % 2 == 0 ? 0xFFFFFF : 0);
            }
        }

        var kept = Portrait.of(as("jpeg", lines)).jpeg();
        keep("lines.jpg", kept);
        assertColour(read(kept), 5, 5, 0xFFFFFF);
        assertColour(read(kept), 15, 5, 0);
    }

    private static void keep(String name, byte[] picture) {
        try {
            var shelf = Files.createDirectories(Path.of("target/photos"));
            Files.write(shelf.resolve(name), picture);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] flipped(byte[] bytes, int place) {
        var flipped = bytes.clone();
        flipped[place] ^= 1;
        return flipped;
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }

    /** As a camera keeps it that was held so: the eighth of what Exif names, written out. */
    private static BufferedImage turned(BufferedImage upright, int orientation) {
        var width = upright.getWidth();
        var height = upright.getHeight();
        var lies = orientation >= 5 && orientation <= 8;
        var raw = new BufferedImage(lies ? height : width, lies ? width : height, BufferedImage.TYPE_INT_RGB);
        for (var y = 0; y < height; y++) {
            for (var x = 0; x < width; x++) {
                var right = width - 1 - x;
                var below = height - 1 - y;
                var place = switch (orientation) {
                    case 2 -> new int[] {right, y};
                    case 3 -> new int[] {right, below};
                    case 4 -> new int[] {x, below};
                    case 5 -> new int[] {y, x};
                    case 6 -> new int[] {y, right};
                    case 7 -> new int[] {below, right};
                    case 8 -> new int[] {below, x};
                    default -> new int[] {x, y};
                };
                raw.setRGB(place[0], place[1], upright.getRGB(x, y));
            }
        }
        return raw;
    }

    private static void assertColour(BufferedImage picture, int x, int y, int wanted) {
        var dot = picture.getRGB(x, y);
        for (var colour = 0; colour < 24; colour += 8) {
            assertThat(dot >> colour & 0xFF)
                    .as("%06x instead of %06x", dot & 0xFFFFFF, wanted)
                    .isCloseTo(wanted >> colour & 0xFF, Offset.offset(NEAR));
        }
    }
}
