package org.sapar.papers;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * What fills the places of a template: texts, days, and rows that have places of their own.
 *
 * <p>A value is a text and nothing else: it is never read as markup, as a template or as an expression.
 */
public final class Values {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy", Locale.ROOT);

    private final Map<String, String> texts = new TreeMap<>();

    private final Map<String, List<Values>> rows = new TreeMap<>();

    private Values() {}

    public static Values none() {
        return new Values();
    }

    /** A text; null or blank leaves the place empty. */
    public Values text(String name, String text) {
        if (text != null && !text.isBlank()) {
            texts.put(name, text.strip());
        }
        return this;
    }

    /** A day as {@code 05.11.2026}; null leaves the place empty. */
    public Values day(String name, LocalDate day) {
        return text(name, said(day));
    }

    /** A day as it is printed; null for null. */
    public static String said(LocalDate day) {
        return day == null ? null : DAY.format(day);
    }

    /** Rows of a list or a table; none leaves it out. */
    public Values rows(String name, List<Values> several) {
        if (!several.isEmpty()) {
            rows.put(name, List.copyOf(several));
        }
        return this;
    }

    /** All of these and all of the others; of two of one name that of the others. */
    public Values with(Values others) {
        var all = new Values();
        all.texts.putAll(texts);
        all.rows.putAll(rows);
        all.texts.putAll(others.texts);
        all.rows.putAll(others.rows);
        return all;
    }

    /** The text of that name, or null. */
    String text(String name) {
        return texts.get(name);
    }

    List<Values> rows(String name) {
        return rows.getOrDefault(name, List.of());
    }

    boolean has(String name) {
        return texts.containsKey(name) || rows.containsKey(name);
    }

    /** Every text, those of the rows among them. */
    Stream<String> all() {
        return Stream.concat(
                texts.values().stream(),
                rows.values().stream().flatMap(List::stream).flatMap(Values::all));
    }

    /** The same for the same values, and for no others: SHA-256 in hexadecimal digits. */
    String digest() {
        return digest(toString().getBytes(StandardCharsets.UTF_8));
    }

    static String digest(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public String toString() {
        var said = new StringBuilder();
        texts.forEach((name, text) -> said.append(name)
                .append('=')
                .append(text.length())
                .append(':')
                .append(text)
                .append('\n'));
        rows.forEach(
                (name, several) -> said.append(name).append('=').append(several).append('\n'));
        return said.toString();
    }
}
