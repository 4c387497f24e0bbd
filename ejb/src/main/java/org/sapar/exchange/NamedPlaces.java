package org.sapar.exchange;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** Codes of places by the names that people write; a name that several places have means all of them. */
final class NamedPlaces {

    /** The kind of territory is written in many ways, and left out in as many. */
    private static final Pattern KIND = Pattern.compile(
            "\\b(область|обл|край|республика|респ|город|автономный округ|ао|облусу|шаары|oblast|region|republic|krai)\\b",
            Pattern.UNICODE_CHARACTER_CLASS);

    private final Map<String, Set<String>> whole = new HashMap<>();

    private final Map<String, Set<String>> bare = new HashMap<>();

    /** Learns the names of a place; null and blank ones are none. */
    void add(String code, Collection<String> names) {
        whole.computeIfAbsent(Words.plain(code), name -> new TreeSet<>()).add(code);
        names.stream().filter(name -> name != null && !name.isBlank()).forEach(name -> {
            whole.computeIfAbsent(Words.plain(name), one -> new TreeSet<>()).add(code);
            bare.computeIfAbsent(bare(name), one -> new TreeSet<>()).add(code);
        });
    }

    /** The places that are called so: by the whole name or the code, else by the name without the kind of place. */
    Set<String> codes(String text) {
        var called = whole.get(Words.plain(text));
        return Set.copyOf(called == null ? bare.getOrDefault(bare(text), Set.of()) : called);
    }

    private static String bare(String name) {
        return KIND.matcher(Words.plain(name))
                .replaceAll(" ")
                .replaceAll("\\s+", " ")
                .strip();
    }
}
