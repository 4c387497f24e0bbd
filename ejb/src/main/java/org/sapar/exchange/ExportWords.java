package org.sapar.exchange;

import java.io.Serializable;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The heads, words and marks of a file in the language of whoever asked for it, by their keys: the texts stand with the
 * pages, and the file is made long after the page is left.
 */
public record ExportWords(Map<String, String> texts) implements Serializable {

    private static final String BETWEEN = "\u001f";

    /** The text of the key; the key itself if there is none. */
    String say(String key) {
        return texts.getOrDefault(key, key);
    }

    /** The word for a constant; nothing for null. */
    String word(Enum<?> constant) {
        return constant == null ? "" : say(constant.getDeclaringClass().getSimpleName() + "." + constant.name());
    }

    String line() {
        return texts.entrySet().stream()
                .map(text -> text.getKey() + BETWEEN + text.getValue())
                .collect(Collectors.joining("\n"));
    }

    static ExportWords of(String line) {
        return new ExportWords(new TreeMap<>(Arrays.stream(line.split("\n"))
                .map(text -> text.split(BETWEEN, 2))
                .filter(text -> text.length == 2)
                .collect(Collectors.toMap(text -> text[0], text -> text[1]))));
    }
}
