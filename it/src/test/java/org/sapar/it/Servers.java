package org.sapar.it;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Optional;

/** The three servers as processes, by the list that the launcher keeps. */
public enum Servers {
    MARIADB("MariaDB"),
    KEYCLOAK("Keycloak"),
    WILDFLY("WildFly");

    private final String name;

    Servers(String name) {
        this.name = name;
    }

    /** Ends the server as a power cut would: without a word to it. */
    public void kill() {
        process()
                .orElseThrow(() -> new IllegalStateException(name + " does not run"))
                .destroyForcibly();
    }

    /** Whether another process of this server runs than that one. */
    public boolean isBackAfter(long pid) {
        return process().filter(process -> process.pid() != pid).isPresent();
    }

    /** Lets the server stand still until what is returned is closed: it takes connections and does not answer. */
    public Pause pause() {
        var pid = Long.toString(pid());
        signal("-STOP", pid);
        return () -> signal("-CONT", pid);
    }

    /** A server that stands still. */
    public interface Pause extends AutoCloseable {

        @Override
        void close();
    }

    private static void signal(String signal, String pid) {
        try {
            new ProcessBuilder("kill", signal, pid).inheritIO().start().waitFor();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Its process; -1 as long as there is none. */
    public long pid() {
        return process().map(ProcessHandle::pid).orElse(-1L);
    }

    private Optional<ProcessHandle> process() {
        return lines().stream()
                .filter(line -> line.endsWith(" " + name))
                .map(line -> Long.parseLong(line.split(" ")[0]))
                .reduce((first, second) -> second)
                .flatMap(ProcessHandle::of)
                .filter(ProcessHandle::isAlive);
    }

    private static List<String> lines() {
        try {
            return Files.readAllLines(RunningSystem.get().data().resolve("pids"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
