package org.sapar.registry;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import org.sapar.papers.PaperLanguage;
import org.sapar.papers.Values;
import org.sapar.papers.Words;

/**
 * The summary of a file while it is written: told to every feature, which adds what it knows of the person and the
 * caller may read.
 */
public final class FileSummary {

    private final Migrant migrant;

    private final Words words;

    private final List<Values> sections = new ArrayList<>();

    private String photo;

    FileSummary(Migrant migrant, PaperLanguage language) {
        this.migrant = migrant;
        this.words = Words.in(language);
    }

    /** One line of a section: what stands in its three columns; null leaves one empty. */
    public record Line(String first, String second, String third) {}

    public UUID migrant() {
        return migrant.getId();
    }

    public Words words() {
        return words;
    }

    /**
     * Adds a section with its lines; without lines it is left out.
     *
     * @param name the key of its heading
     * @param heads the keys of the three columns
     */
    public void add(String name, Line heads, List<Line> lines) {
        if (!lines.isEmpty()) {
            sections.add(Values.none()
                    .text("anchor", name)
                    .text("title", said(name))
                    .text("h1", said(heads.first()))
                    .text("h2", said(heads.second()))
                    .text("h3", said(heads.third()))
                    .rows("lines", lines.stream().map(FileSummary::values).toList()));
        }
    }

    /** Puts a picture of the person beside the name. */
    public void portray(byte[] jpeg) {
        photo = Base64.getEncoder().encodeToString(jpeg);
    }

    /** {@code 01.11.2026 – 01.11.2029}; a day that is not known is left open. */
    public static String time(LocalDate from, LocalDate to) {
        var begin = from == null ? "" : Values.said(from);
        return from == null && to == null ? null : (begin + " – " + (to == null ? "" : Values.said(to))).strip();
    }

    Values values() {
        return Values.none().text("photo", photo).rows("sections", sections);
    }

    private String said(String key) {
        return words.say("summary." + key);
    }

    private static Values values(Line line) {
        return Values.none().text("c1", line.first()).text("c2", line.second()).text("c3", line.third());
    }
}
