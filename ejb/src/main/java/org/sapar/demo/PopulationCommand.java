package org.sapar.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * Writes a synthetic population from the command line: {@code --seed 1 --size 60000 --out folder}; see
 * docs/synthetic-people.md.
 *
 * <p>Ends with 0, with 1 when the files could not be written, with 2 when it did not understand.
 */
public final class PopulationCommand {

    private static final String USAGE =
            "--out <folder> [--seed <number>] [--size <people>] [--variants <percent>]" + " [--pairs <number>]";

    private static final Map<String, String> USUAL =
            Map.of("--seed", "1", "--size", "60000", "--variants", "5", "--pairs", "4000");

    private PopulationCommand() {}

    /** Runs it; what is not named is {@code --seed 1 --size 60000 --variants 5 --pairs 4000}. */
    public static void main(String[] arguments) {
        System.exit(run(arguments));
    }

    static int run(String... arguments) {
        try {
            var options = options(arguments);
            var size = Integer.parseInt(options.get("--size"));
            var begun = System.nanoTime();
            var files = new PopulationFiles(Path.of(options.get("--out")), Long.parseLong(options.get("--seed")));
            files.people(size);
            files.variants(size, Double.parseDouble(options.get("--variants")));
            files.pairs(Integer.parseInt(options.get("--pairs")));
            System.out.printf(Locale.ROOT, "%d people, written in %.1f s%n", size, (System.nanoTime() - begun) / 1e9);
            return 0;
        } catch (IllegalArgumentException e) {
            System.err.println(e.getMessage() + "\nusage: " + USAGE);
            return 2;
        } catch (IOException | UncheckedIOException e) {
            System.err.println("The files could not be written: " + e.getMessage());
            return 1;
        }
    }

    private static Map<String, String> options(String... arguments) {
        var options = new HashMap<>(USUAL);
        for (var at = 0; at + 1 < arguments.length; at += 2) {
            options.put(arguments[at], arguments[at + 1]);
        }
        var known = options.keySet().stream().allMatch(USAGE::contains);
        if (arguments.length % 2 != 0 || !known || !options.containsKey("--out")) {
            throw new IllegalArgumentException("Not understood: " + Arrays.toString(arguments));
        }
        return options;
    }
}
