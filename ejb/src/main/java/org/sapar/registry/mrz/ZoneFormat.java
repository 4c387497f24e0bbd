package org.sapar.registry.mrz;

/** The size of the document, which fixes the lines of its zone and where each field stands. */
public enum ZoneFormat {
    /** A card: three lines of 30. */
    TD1(30, "TTSSSDDDDDDDDDdOOOOOOOOOOOOOOO", "BBBBBBbGEEEEEEeNNNPPPPPPPPPPPc", "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"),
    /** A larger card or an old travel document: two lines of 36. */
    TD2(
            36, //
            "TTSSSAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA",
            "DDDDDDDDDdNNNBBBBBBbGEEEEEEeOOOOOOOc"),
    /** A passport: two lines of 44. */
    TD3(44, "TTSSSAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA", "DDDDDDDDDdNNNBBBBBBbGEEEEEEeOOOOOOOOOOOOOOoc"),
    /** No zone: nothing could be read. */
    NONE(0);

    /** The fields that the composite check digit runs over, in every format in the order of the zone. */
    private static final String PROVEN = "DdBbEeOoP";

    private final int width;
    private final int lines;
    private final String picture;

    ZoneFormat(int width, String... lines) {
        this.width = width;
        this.lines = lines.length;
        this.picture = String.join("", lines);
    }

    /** How many characters a line has. */
    public int width() {
        return width;
    }

    /** How many lines the zone has. */
    public int lines() {
        return lines;
    }

    int size() {
        return picture.length();
    }

    boolean has(Field field) {
        return picture.indexOf(field.picture) >= 0;
    }

    int from(Field field) {
        return picture.indexOf(field.picture);
    }

    int to(Field field) {
        return picture.lastIndexOf(field.picture) + 1;
    }

    String proven(CharSequence zone) {
        var proven = new StringBuilder();
        for (var at = 0; at < picture.length(); at++) {
            if (PROVEN.indexOf(picture.charAt(at)) >= 0) {
                proven.append(zone.charAt(at));
            }
        }
        return proven.toString();
    }
}
