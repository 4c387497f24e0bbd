package org.sapar.it;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * The servers under test, started once for each run of the tests with an empty database, beside whatever else runs.
 *
 * <p>With {@code -Dsapar.attach=true} nothing is started: servers that were started by hand with the same data folder
 * and ports are used; with {@code -Dsapar.deployed=true} also what is deployed there, which will do for tests from
 * outside.
 */
public final class RunningSystem {

    private static final String READY = "SAPAR READY";

    private static final Map<String, Integer> USUAL_PORTS = Map.of(
            "SAPAR_HTTP_PORT", 28_080,
            "SAPAR_KEYCLOAK_PORT", 28_180,
            "SAPAR_DB_PORT", 23_306,
            "SAPAR_MANAGEMENT_PORT", 29_990);

    private static RunningSystem running;

    private final Path root =
            Path.of(System.getProperty("sapar.root", "..")).toAbsolutePath().normalize();

    private final Path data = root.resolve("it/target/sapar");

    private final Map<String, Integer> ports = new TreeMap<>();

    private Process launcher;

    private RunningSystem() {}

    /** The one system of this run; starts it when it is asked for the first time. */
    public static synchronized RunningSystem get() {
        if (running == null) {
            var system = new RunningSystem();
            system.choosePorts();
            if (!Boolean.getBoolean("sapar.attach")) {
                system.start();
            }
            System.setProperty("sapar.management.port", Integer.toString(system.port("SAPAR_MANAGEMENT_PORT")));
            running = system;
        }
        return running;
    }

    public Path root() {
        return root;
    }

    /** Where the application answers, without a slash at the end. */
    public String url() {
        return "http://localhost:" + port("SAPAR_HTTP_PORT");
    }

    /** The realm at the login server. */
    public String realm() {
        return "http://localhost:" + port("SAPAR_KEYCLOAK_PORT") + "/realms/sapar";
    }

    /** What a server of this system has written. */
    public Path log(String server) {
        return data.resolve("logs/" + server + ".log");
    }

    /** The database, past the application. */
    public String database() {
        return "jdbc:mariadb://127.0.0.1:" + port("SAPAR_DB_PORT") + "/sapar?sslMode=disable&connectTimeout=5000";
    }

    /** The folder of this system's data, with the list of its processes. */
    public Path data() {
        return data;
    }

    /** Passwords that were made for this system. */
    public String secret(String name) {
        var secrets = new Properties();
        try (var reader = Files.newBufferedReader(data.resolve("secrets.properties"))) {
            secrets.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return secrets.getProperty(name);
    }

    public int databasePort() {
        return port("SAPAR_DB_PORT");
    }

    private int port(String variable) {
        return ports.get(variable);
    }

    private void choosePorts() {
        USUAL_PORTS.forEach((variable, usual) -> {
            var wished = System.getenv(variable) == null ? usual : Integer.parseInt(System.getenv(variable));
            ports.put(variable, Boolean.getBoolean("sapar.attach") || isFree(wished) ? wished : anyFree());
        });
    }

    private static boolean isFree(int port) {
        try (var socket = new ServerSocket()) {
            socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
            return true;
        } catch (IOException taken) {
            return false;
        }
    }

    private static int anyFree() {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void start() {
        delete(data);
        var builder = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx128m",
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        root.resolve("ear/src/main/launcher/Sapar.java").toString(),
                        "--no-deploy",
                        "--stdin-stop")
                .directory(root.toFile())
                .redirectErrorStream(true);
        var environment = builder.environment();
        environment.keySet().removeIf(name -> name.startsWith("SAPAR_"));
        environment.put("SAPAR_DATA", data.toString());
        environment.put("SAPAR_DEMO", "true");
        if (Boolean.getBoolean("sapar.bench")) {
            environment.put("SAPAR_DB_MEMORY", System.getProperty("bench.memory"));
            environment.put("SAPAR_API_CALLS_PER_MINUTE", Integer.toString(10_000_000));
            // The register is compared with itself when that is measured, and not beside what else is.
            environment.put("SAPAR_SWEEP_THREADS", "0");
        } else {
            // A server that lives for minutes spends half of them on making itself faster for hours that never come.
            environment.put("SAPAR_JAVA_OPTS", "-XX:TieredStopAtLevel=1 -XX:+UseSerialGC");
            environment.put("SAPAR_SIGN_ON_LOOK_SECONDS", "2");
        }
        ports.forEach((variable, port) -> environment.put(variable, port.toString()));
        try {
            launcher = builder.start();
            Runtime.getRuntime().addShutdownHook(new Thread(this::stop, "stop"));
            awaitReady();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void awaitReady() throws IOException {
        var output = new BufferedReader(new InputStreamReader(launcher.getInputStream(), StandardCharsets.UTF_8));
        var said = new StringBuilder();
        for (var line = output.readLine(); !READY.equals(line); line = output.readLine()) {
            if (line == null) {
                throw new IllegalStateException("The system does not start:\n" + said);
            }
            said.append(line).append('\n');
        }
        var drain = new Thread(() -> output.lines().forEach(line -> {}), "output of the launcher");
        drain.setDaemon(true);
        drain.start();
    }

    /** The end of its standard input tells the launcher to stop the servers. */
    private void stop() {
        try {
            launcher.getOutputStream().close();
            if (!launcher.waitFor(60, TimeUnit.SECONDS)) {
                launcher.destroy();
            }
        } catch (IOException | InterruptedException e) {
            launcher.destroy();
        }
    }

    private static void delete(Path folder) {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> files = Files.walk(folder)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
