import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Starts MariaDB, Keycloak and WildFly with Sapar on this machine, and stops them together. Needs nothing but a JDK:
 * {@code java ear/src/main/launcher/Sapar.java}, or {@code mvn -Prun}, which builds everything first. Settings are
 * environment variables, see {@code docs/running.md}.
 *
 * <ul>
 *   <li>{@code --no-deploy}: start the servers without the application, for tests that deploy it themselves
 *   <li>{@code --stdin-stop}: stop when standard input ends, that is when whoever started this has died
 *   <li>{@code --parent-stop}: stop when the parent process ends
 * </ul>
 */
public final class Sapar {

    private final Settings settings;
    private final Children children;
    private final CompletableFuture<Void> ended = new CompletableFuture<>();

    private Sapar(Settings settings) {
        this.settings = settings;
        this.children = new Children(settings, ended);
    }

    public static void main(String[] arguments) {
        try {
            new Sapar(Settings.read(List.of(arguments), System.getenv())).run();
        } catch (Failure failure) {
            Say.failure(failure);
            System.exit(1);
        }
    }

    private void run() {
        Runtime.getRuntime().addShutdownHook(new Thread(children::stopAll, "stop"));
        new Checks(settings, children).all();
        stopWithOthers();

        Secrets secrets = new Secrets(settings.data().resolve("secrets.properties"));
        MariaDb mariaDb = new MariaDb(settings, secrets, children);
        Keycloak keycloak = new Keycloak(settings, secrets, children);
        WildFly wildFly = new WildFly(settings, secrets, children);

        CompletableFuture<Void> database = step(mariaDb::start);
        CompletableFuture<Void> login = step(keycloak::prepare).thenCombine(database, (a, b) -> a);
        CompletableFuture<Void> application = step(wildFly::prepare).thenCombine(database, (a, b) -> a);
        CompletableFuture<Void> ready =
                CompletableFuture.allOf(login.thenRunAsync(keycloak::start), application.thenRunAsync(wildFly::start));
        Stream.of(database, login, application, ready).forEach(this::endOnFailure);
        await(CompletableFuture.anyOf(ready, ended));
        Say.ready(settings);
        await(ended);
    }

    private static CompletableFuture<Void> step(Runnable work) {
        return CompletableFuture.runAsync(work, command -> new Thread(command).start());
    }

    private void endOnFailure(CompletableFuture<Void> step) {
        step.whenComplete((done, problem) -> {
            if (problem != null) {
                ended.completeExceptionally(problem);
            }
        });
    }

    private static void await(CompletableFuture<?> end) {
        try {
            end.join();
        } catch (CompletionException problem) {
            if (problem.getCause() instanceof Failure failure) {
                throw failure;
            }
            throw new Failure("Unexpected: " + problem.getCause(), problem);
        }
    }

    private void stopWithOthers() {
        if (settings.has("--parent-stop")) {
            ProcessHandle.current()
                    .parent()
                    .ifPresent(parent -> parent.onExit().thenRun(() -> exit("What started this has ended.")));
        }
        if (settings.has("--stdin-stop")) {
            Thread reader = new Thread(Sapar::awaitEndOfInput, "stdin");
            reader.setDaemon(true);
            reader.start();
        }
    }

    private static void awaitEndOfInput() {
        try (InputStream input = System.in) {
            input.transferTo(java.io.OutputStream.nullOutputStream());
        } catch (IOException closed) {
            Say.line("Standard input is gone.");
        }
        exit("Standard input has ended.");
    }

    private static void exit(String why) {
        Say.line(why);
        System.exit(0);
    }
}

/** A problem told in one sentence to the person who started Sapar. */
final class Failure extends RuntimeException {

    Failure(String sentence) {
        super(sentence);
    }

    Failure(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}

/** What is printed. The terminal may be gone: printing never fails. */
final class Say {

    private static final long STARTED = System.nanoTime();

    private Say() {}

    static void line(String text) {
        long seconds = TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - STARTED);
        System.out.printf("%4d s  %s%n", seconds, text);
        System.out.flush();
    }

    static void failure(Failure failure) {
        System.out.println();
        System.out.println("Sapar: " + failure.getMessage());
        System.out.flush();
    }

    static void ready(Settings settings) {
        line("Ready.");
        if (settings.has("--no-deploy") || settings.has("--stdin-stop")) {
            System.out.println("SAPAR READY");
            System.out.flush();
            return;
        }
        String accounts = settings.ownKeycloak() && settings.demo() ? """

                  Demo accounts, all with the password sapar-demo:
                      aida.intake         intake clerk            farida.registrar  training registrar
                      bakyt.officer       consular officer        gulnara.manager   training manager
                      elena.officer       consular officer        hasan.recruiter   recruiter
                      cholpon.protection  protection officer      indira.supervisor supervisor
                      daniyar.head        head of post            jyldyz.dpo        data protection
                      sysadmin.demo       administrator
                """ : "";
        System.out.printf("""

                ------------------------------------------------------------------------------
                  Sapar runs at  %s
                %s
                  Login server   %s
                  Data and logs  %s
                  Stop           Ctrl-C; the data stay. To begin anew, stop and delete that folder.
                  Plain HTTP, reachable from this machine only.
                ------------------------------------------------------------------------------
                %n""", settings.publicUrl(), accounts, settings.providerUrl(), settings.data());
        System.out.flush();
    }
}

/** Where things are and what the environment asks for. */
record Settings(Path root, Path data, Map<String, String> environment, List<String> options, Properties versions) {

    static final boolean WINDOWS =
            System.getProperty("os.name").toLowerCase(Locale.ROOT).startsWith("windows");

    static Settings read(List<String> options, Map<String, String> environment) {
        Path root = Path.of("").toAbsolutePath();
        while (root != null && !Files.isDirectory(root.resolve("docker/wildfly"))) {
            root = root.getParent();
        }
        if (root == null) {
            throw new Failure("Start this from within the project's folder.");
        }
        Path data = Optional.ofNullable(environment.get("SAPAR_DATA"))
                .map(Path::of)
                .orElse(root.resolve(".sapar/data"))
                .toAbsolutePath()
                .normalize();
        return new Settings(root, data, environment, options, versions(root.resolve("pom.xml")));
    }

    private static Properties versions(Path pom) {
        Properties versions = new Properties();
        Pattern.compile("<version\\.([a-z-]+)>([^<]+)<")
                .matcher(Io.text(pom))
                .results()
                .forEach(found -> versions.setProperty(found.group(1), found.group(2)));
        return versions;
    }

    boolean has(String option) {
        return options.contains(option);
    }

    Optional<String> given(String variable) {
        return Optional.ofNullable(environment.get(variable)).filter(value -> !value.isBlank());
    }

    int port(String variable, int usual) {
        String value = given(variable).orElse(Integer.toString(usual));
        if (!value.matches("\\d{1,5}") || Integer.parseInt(value) < 1 || Integer.parseInt(value) > 65535) {
            throw new Failure(variable + " must be a port between 1 and 65535, not \"" + value + "\".");
        }
        return Integer.parseInt(value);
    }

    int httpPort() {
        return port("SAPAR_HTTP_PORT", 8080);
    }

    int keycloakPort() {
        return port("SAPAR_KEYCLOAK_PORT", 8180);
    }

    int databasePort() {
        return port("SAPAR_DB_PORT", 13306);
    }

    int managementPort() {
        return port("SAPAR_MANAGEMENT_PORT", 9990);
    }

    boolean ownDatabase() {
        return given("SAPAR_DB_URL").isEmpty();
    }

    boolean ownKeycloak() {
        return given("SAPAR_OIDC_PROVIDER_URL").isEmpty();
    }

    /** Neither Sapar nor a Keycloak that is started here keeps its data in a database of somebody else. */
    boolean ownData() {
        return ownDatabase()
                && (!ownKeycloak() || given("SAPAR_KEYCLOAK_DB_URL").isEmpty());
    }

    /** A demo is what one gets without asking, as long as nothing is involved that is not started here. */
    boolean demo() {
        return given("SAPAR_DEMO").map(Boolean::parseBoolean).orElse(ownData() && ownKeycloak());
    }

    String publicUrl() {
        return "http://localhost:" + httpPort();
    }

    String providerUrl() {
        return given("SAPAR_OIDC_PROVIDER_URL").orElse("http://localhost:" + keycloakPort() + "/realms/sapar");
    }

    String databaseUrl(String database) {
        return "jdbc:mariadb://127.0.0.1:" + databasePort() + "/" + database + "?sslMode=disable";
    }

    Path servers() {
        return root.resolve(".sapar/servers");
    }

    Path wildFlyHome() {
        return servers().resolve("wildfly-" + versions.getProperty("wildfly"));
    }

    Path keycloakHome() {
        return servers().resolve("keycloak-" + versions.getProperty("keycloak"));
    }

    Path mariaDbHome() {
        return servers().resolve("mariadb-" + versions.getProperty("mariadb"));
    }

    Path ear() {
        return root.resolve("ear/target/sapar.ear");
    }

    Path log(String name) {
        return data.resolve("logs").resolve(name + ".log");
    }

    static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }
}

/** Everything that can be known to go wrong is found before anything is started, and said in one sentence. */
final class Checks {

    private static final long GIGABYTE = 1L << 30;

    private final Settings settings;
    private final Children children;

    Checks(Settings settings, Children children) {
        this.settings = settings;
        this.children = children;
    }

    void all() {
        java();
        unpacked();
        demo();
        database();
        space();
        children.claim();
        memory();
        ports();
        origin();
    }

    private static void java() {
        if (Runtime.version().feature() < 17 || javax.tools.ToolProvider.getSystemJavaCompiler() == null) {
            throw new Failure("A JDK 17 or newer is needed, this is " + System.getProperty("java.home")
                    + "; install one and point JAVA_HOME to it.");
        }
    }

    private void unpacked() {
        boolean deployable = settings.has("--no-deploy") || Files.exists(settings.ear());
        if (!deployable || !Files.exists(settings.wildFlyHome()) || !Files.exists(settings.keycloakHome())) {
            throw new Failure("Nothing is built yet; run \"mvn -Prun\" in " + settings.root() + ".");
        }
    }

    private void demo() {
        if (settings.demo() && !settings.ownData()) {
            throw new Failure("A demo brings invented people and known passwords, so it is not put into a database of"
                    + " your own; unset SAPAR_DEMO, or SAPAR_DB_URL and SAPAR_KEYCLOAK_DB_URL.");
        }
        if (!settings.demo() && settings.given("SAPAR_CLOCK").isPresent()) {
            throw new Failure("SAPAR_CLOCK can be set for a demo only; unset it or set SAPAR_DEMO=true.");
        }
    }

    /** Data made as a demo stay one. What is older than the mark was made when a demo was what one got. */
    private void origin() {
        Path mark = settings.data().resolve("demo");
        boolean made = settings.demo();
        if (Files.exists(mark)) {
            made = !"false".equals(Io.text(mark).strip());
        } else if (Stream.of("secrets.properties", "mariadb")
                .anyMatch(name -> Files.exists(mark.resolveSibling(name)))) {
            made = true;
        }
        if (made != settings.demo()) {
            throw new Failure("These data were " + (made ? "made as a demo" : "not made as a demo")
                    + "; set SAPAR_DATA to another folder or leave SAPAR_DEMO as it was.");
        }
        String text = made + "\n";
        Io.call(() -> Files.writeString(mark, text));
    }

    private void database() {
        if (settings.ownDatabase()) {
            MariaDb.Programs.find(settings);
            return;
        }
        if (settings.ownKeycloak() && settings.given("SAPAR_KEYCLOAK_DB_URL").isEmpty()) {
            throw new Failure("With a database of your own (SAPAR_DB_URL) Keycloak needs one too: set"
                    + " SAPAR_KEYCLOAK_DB_URL, SAPAR_KEYCLOAK_DB_USER and SAPAR_KEYCLOAK_DB_PASSWORD,"
                    + " or SAPAR_OIDC_PROVIDER_URL for a Keycloak of your own.");
        }
        reachable(settings.given("SAPAR_DB_URL").orElseThrow());
    }

    private static void reachable(String url) {
        var address = Pattern.compile("//([^:/,]+)(?::(\\d+))?").matcher(url);
        if (!address.find()) {
            throw new Failure("SAPAR_DB_URL must look like jdbc:mariadb://host:3306/sapar, not \"" + url + "\".");
        }
        int port = address.group(2) == null ? 3306 : Integer.parseInt(address.group(2));
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress(address.group(1), port), 5_000);
        } catch (IOException unreachable) {
            throw new Failure(
                    "The database of SAPAR_DB_URL does not answer at " + address.group(1) + ":" + port + ".",
                    unreachable);
        }
    }

    private void space() {
        stranger();
        Io.privately(settings.data());
        Io.directory(settings.data().resolve("logs"));
        long free = Io.call(() -> Files.getFileStore(settings.data()).getUsableSpace());
        if (free < 2 * GIGABYTE) {
            throw new Failure("Sapar needs 2 GB of free disk for " + settings.data() + ", there are " + free / (1 << 20)
                    + " MB; free some or set SAPAR_DATA to another folder.");
        }
    }

    /** A folder that holds other things is not taken, least of all closed to others. */
    private void stranger() {
        Path data = settings.data();
        boolean ours = Stream.of("secrets.properties", "mariadb", "logs", "demo", "lock")
                .anyMatch(name -> Files.exists(data.resolve(name)));
        if (!ours && Files.isDirectory(data) && !Io.list(data, "").isEmpty()) {
            throw new Failure(data + " holds other things; set SAPAR_DATA to a folder of Sapar's own.");
        }
    }

    private static void memory() {
        Path file = Path.of("/proc/meminfo");
        if (!Files.exists(file)) {
            return;
        }
        var available = Pattern.compile("MemAvailable:\\s+(\\d+) kB").matcher(Io.text(file));
        if (available.find() && Long.parseLong(available.group(1)) * 1024 < 2 * GIGABYTE) {
            throw new Failure("Sapar needs 2 GB of free memory, there are " + Long.parseLong(available.group(1)) / 1024
                    + " MB; close something.");
        }
    }

    private void ports() {
        Map<Integer, String> seen = new HashMap<>();
        free(seen, settings.httpPort(), "the application", "SAPAR_HTTP_PORT");
        free(seen, settings.managementPort(), "the management of WildFly", "SAPAR_MANAGEMENT_PORT");
        if (settings.ownKeycloak()) {
            free(seen, settings.keycloakPort(), "the login server Keycloak", "SAPAR_KEYCLOAK_PORT");
        }
        if (settings.ownDatabase()) {
            free(seen, settings.databasePort(), "the database MariaDB", "SAPAR_DB_PORT");
        }
    }

    private static void free(Map<Integer, String> seen, int port, String purpose, String variable) {
        String other = seen.put(port, variable);
        if (other != null) {
            throw new Failure(other + " and " + variable + " are both " + port + "; they must differ.");
        }
        for (String address : List.of("127.0.0.1", "::1")) {
            try (ServerSocket socket = new ServerSocket()) {
                socket.bind(new InetSocketAddress(InetAddress.getByName(address), port));
            } catch (java.net.BindException taken) {
                if (!"::1".equals(address) || taken.getMessage().contains("in use")) {
                    throw new Failure(
                            "Port " + port + ", wanted for " + purpose
                                    + ", is taken by another program; stop it or choose another port with " + variable
                                    + ".",
                            taken);
                }
            } catch (IOException noSuchAddress) {
                continue;
            }
        }
    }
}

/** The processes this one starts, in order, so that they can be stopped in the opposite order. */
final class Children {

    /** A server that is lost more often than this, within this time, is not started again. */
    private static final int MOST_LOSSES = 8;

    private static final Duration LOSSES_WITHIN = Duration.ofMinutes(5);

    private static final Optional<Path> SETSID = Io.onPath("setsid");
    private static final String STOPPED = "Stopped before it was ready.";

    private final Settings settings;
    private final CompletableFuture<Void> ended;
    private final Deque<Child> running = new ConcurrentLinkedDeque<>();
    private final Map<String, Deque<Long>> losses = new HashMap<>();
    private boolean stopping;
    private FileLock lock;

    Children(Settings settings, CompletableFuture<Void> ended) {
        this.settings = settings;
        this.ended = ended;
    }

    /** Makes the data folder this process's own, and ends what a killed predecessor left running in it. */
    void claim() {
        Path file = settings.data().resolve("lock");
        lock = Io.call(() -> FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE)
                .tryLock());
        if (lock == null) {
            throw new Failure("Sapar already runs with the data in " + settings.data()
                    + "; stop it first, or set SAPAR_DATA and other ports for a second one.");
        }
        Path pids = settings.data().resolve("pids");
        if (Files.exists(pids)) {
            List<String> lines = new ArrayList<>(Io.call(() -> Files.readAllLines(pids)));
            java.util.Collections.reverse(lines);
            lines.forEach(Children::endLeftover);
            Io.call(() -> Files.deleteIfExists(pids));
        }
    }

    private static void endLeftover(String line) {
        String[] parts = line.split(" ");
        ProcessHandle.of(Long.parseLong(parts[0]))
                .filter(process -> started(process).equals(parts[1]))
                .ifPresent(process -> {
                    Say.line("Stopping " + parts[2] + ", left over from a run that was killed");
                    process.destroy();
                    try {
                        process.onExit().get(30, TimeUnit.SECONDS);
                    } catch (Exception slow) {
                        process.destroyForcibly();
                    }
                });
    }

    private static String started(ProcessHandle process) {
        return process.info()
                .startInstant()
                .map(instant -> Long.toString(instant.toEpochMilli()))
                .orElse("-");
    }

    /**
     * Starts a server. If it ends before it is told to, it is started again, unless that happens again and again, or it
     * has not been ready even once: then everything ends.
     */
    Child serve(String name, Duration patience, Map<String, String> environment, List<String> command, Runnable again) {
        Child child = launch(name, patience, environment, command);
        child.process()
                .onExit()
                .thenAcceptAsync(
                        process -> lost(child, again), task -> new Thread(task, "start " + name + " again").start());
        return child;
    }

    private void lost(Child child, Runnable again) {
        running.remove(child);
        if (isStopping()) {
            return;
        }
        int before = losses(child);
        if (before < 0 || before >= MOST_LOSSES) {
            ended.completeExceptionally(child.failure(child.name() + " ended by itself"));
            return;
        }
        Say.line(child.name() + " ended by itself (" + child.process().exitValue() + "), starting it again");
        try {
            Thread.sleep(Math.min(500L << before, 10_000L));
            again.run();
        } catch (Failure | InterruptedException problem) {
            if (!isStopping()) {
                Say.line(child.name() + " did not come back: "
                        + problem.getMessage().lines().findFirst().orElse(""));
                // The end of what did not get ready is a loss of its own, and leads here once more.
                running.stream()
                        .filter(other -> other.name().equals(child.name()))
                        .forEach(Child::kill);
            }
        }
    }

    /** How often the server was lost lately before this; less than 0 if it has not been ready yet. */
    private synchronized int losses(Child child) {
        Deque<Long> times = losses.get(child.name());
        if (times == null) {
            return -1;
        }
        long now = System.nanoTime();
        times.removeIf(time -> now - time > LOSSES_WITHIN.toNanos());
        times.add(now);
        return times.size() - 1;
    }

    /** From now on the server is started again when it is lost. */
    synchronized void ready(String name) {
        losses.putIfAbsent(name, new ArrayDeque<>());
    }

    /** Runs a tool to its end. */
    void tool(String name, Map<String, String> environment, List<String> command) {
        Child child = launch(name, Duration.ofSeconds(5), environment, command);
        int status = Io.call(() -> child.process().waitFor());
        running.remove(child);
        if (status != 0) {
            throw isStopping() ? new Failure(STOPPED) : child.failure(name + " failed");
        }
    }

    private synchronized Child launch(
            String name, Duration patience, Map<String, String> environment, List<String> command) {
        if (stopping) {
            throw new Failure(STOPPED);
        }
        Path log = settings.log(name.toLowerCase(Locale.ROOT).replace(' ', '-'));
        if (Files.exists(log)) {
            Io.call(() ->
                    Files.move(log, log.resolveSibling(log.getFileName() + ".1"), StandardCopyOption.REPLACE_EXISTING));
        }
        List<String> line = new ArrayList<>();
        SETSID.ifPresent(program -> line.add(program.toString()));
        line.addAll(command);
        ProcessBuilder builder = new ProcessBuilder(line)
                .directory(settings.data().toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile());
        builder.environment().putAll(environment);
        Process process = Io.call(builder::start);
        Io.run(() -> process.getOutputStream().close());
        Child child = new Child(name, process, log, patience);
        running.push(child);
        String entry = process.pid() + " " + started(process.toHandle()) + " " + name.replace(' ', '-') + "\n";
        Io.call(() -> Files.writeString(
                settings.data().resolve("pids"), entry, StandardOpenOption.CREATE, StandardOpenOption.APPEND));
        return child;
    }

    synchronized boolean isStopping() {
        return stopping;
    }

    void stopAll() {
        synchronized (this) {
            stopping = true;
        }
        if (lock != null && !running.isEmpty()) {
            running.forEach(Child::stop);
            Io.call(() -> Files.deleteIfExists(settings.data().resolve("pids")));
            Say.line("Stopped.");
        }
    }
}

/** One process with its log. */
record Child(String name, Process process, Path log, Duration patience) {

    void await(String what, Duration limit, BooleanSupplier ready) {
        long end = System.nanoTime() + limit.toNanos();
        while (!ready.getAsBoolean()) {
            if (!process.isAlive()) {
                throw failure(name + " ended before it was ready");
            }
            if (System.nanoTime() > end) {
                throw failure(name + " was not ready (" + what + ") after " + limit.toSeconds() + " s");
            }
            Io.run(() -> Thread.sleep(200));
        }
        Say.line(name + " is ready");
    }

    void kill() {
        process.destroyForcibly();
    }

    boolean logged(String text) {
        return Files.exists(log) && Io.text(log).contains(text);
    }

    Failure failure(String what) {
        List<String> lines = Files.exists(log) ? Io.text(log).lines().toList() : List.of();
        String tail = lines.stream()
                .skip(Math.max(0, lines.size() - 25L))
                .map(line -> "    " + line + "\n")
                .collect(Collectors.joining());
        return new Failure(what + ". The end of " + log + ":\n" + tail);
    }

    void stop() {
        if (!process.isAlive()) {
            return;
        }
        Say.line("Stopping " + name);
        process.destroy();
        try {
            if (!process.waitFor(patience.toSeconds(), TimeUnit.SECONDS)) {
                Say.line(name + " does not stop, ending it by force");
                process.destroyForcibly().waitFor(5, TimeUnit.SECONDS);
            }
        } catch (InterruptedException interrupted) {
            process.destroyForcibly();
        }
    }
}

/** Passwords made once at random and kept beside the data, readable by their owner only. */
final class Secrets {

    private final Path file;
    private final Properties values = new Properties();

    Secrets(Path file) {
        this.file = file;
        if (Files.exists(file)) {
            Io.run(() -> {
                try (var reader = Files.newBufferedReader(file)) {
                    values.load(reader);
                }
            });
        }
    }

    synchronized String get(String name) {
        String value = values.getProperty(name);
        if (value == null) {
            byte[] random = new byte[24];
            new SecureRandom().nextBytes(random);
            value = Base64.getUrlEncoder().withoutPadding().encodeToString(random);
            values.setProperty(name, value);
            keep();
        }
        return value;
    }

    /** The private key of that name and the public one of the other, in Base64: a pair for signatures. */
    synchronized void pair(String privateName, String publicName) {
        if (values.getProperty(privateName) != null && values.getProperty(publicName) != null) {
            return;
        }
        try {
            KeyPair pair = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
            Base64.Encoder base64 = Base64.getEncoder();
            values.setProperty(
                    privateName, base64.encodeToString(pair.getPrivate().getEncoded()));
            values.setProperty(
                    publicName, base64.encodeToString(pair.getPublic().getEncoded()));
            keep();
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private void keep() {
        Io.secret(
                file,
                values.stringPropertyNames().stream()
                        .sorted()
                        .map(key -> key + "=" + values.getProperty(key) + "\n")
                        .collect(Collectors.joining()));
    }
}

/** The database server, unless SAPAR_DB_URL names another. */
record MariaDb(Settings settings, Secrets secrets, Children children) {

    void start() {
        if (!settings.ownDatabase()) {
            return;
        }
        Programs programs = Programs.find(settings);
        Path folder = settings.data().resolve("mariadb");
        if (!Files.exists(folder)) {
            create(programs, folder);
        }
        Io.directory(settings.data().resolve("tmp"));
        Io.secret(settings.data().resolve("my.cnf"), Io.text(settings.root().resolve("docker/mariadb/sapar.cnf")));
        serve(programs);
    }

    private void serve(Programs programs) {
        Path accounts = settings.data().resolve("accounts.sql");
        Io.secret(accounts, accounts());
        Say.line("Starting MariaDB");
        Child server = children.serve(
                "MariaDB", Duration.ofSeconds(40), programs.environment(), command(programs), () -> serve(programs));
        server.await("no connections accepted", Duration.ofMinutes(3), () -> server.logged("ready for connections"));
        children.ready("MariaDB");
        Io.call(() -> Files.deleteIfExists(accounts));
    }

    private List<String> command(Programs programs) {
        Path data = settings.data();
        Path socket = data.resolve("mariadb.sock");
        if (socket.toString().length() > 100) {
            socket = Path.of(System.getProperty("java.io.tmpdir"), "sapar-" + settings.databasePort() + ".sock");
        }
        List<String> command = new ArrayList<>(List.of(
                programs.server().toString(),
                "--defaults-file=" + data.resolve("my.cnf"),
                "--datadir=" + data.resolve("mariadb"),
                "--tmpdir=" + data.resolve("tmp"),
                "--pid-file=" + data.resolve("mariadb.pid"),
                "--socket=" + socket,
                "--port=" + settings.databasePort(),
                "--bind-address=127.0.0.1",
                "--skip-ssl",
                "--init-file=" + data.resolve("accounts.sql")));
        programs.base().ifPresent(base -> command.add("--basedir=" + base));
        settings.given("SAPAR_DB_MEMORY").ifPresent(size -> command.add("--innodb-buffer-pool-size=" + size));
        asRoot().ifPresent(command::add);
        return command;
    }

    /** Into a folder of another name first, so that an interrupted start leaves nothing half done. */
    private void create(Programs programs, Path folder) {
        Say.line("Creating the database");
        Path fresh = settings.data().resolve("mariadb.new");
        Io.delete(fresh);
        List<String> command = new ArrayList<>(List.of(programs.installer().toString()));
        if (!Settings.WINDOWS) {
            command.add("--no-defaults");
            command.add("--skip-test-db");
            command.add("--auth-root-authentication-method=socket");
            command.add("--auth-root-socket-user=" + System.getProperty("user.name"));
            programs.base().ifPresent(base -> command.add("--basedir=" + base));
            asRoot().ifPresent(command::add);
        }
        command.add("--datadir=" + fresh);
        children.tool("MariaDB creation", programs.environment(), command);
        Io.call(() -> Files.move(fresh, folder));
    }

    private static Optional<String> asRoot() {
        return "root".equals(System.getProperty("user.name")) ? Optional.of("--user=root") : Optional.empty();
    }

    /** The application may do nothing until its migration grants it table by table; to connect it needs some right. */
    private String accounts() {
        return "create database if not exists sapar;\ncreate database if not exists keycloak;\n"
                + account("sapar_owner", secrets.get("db.owner"))
                + account("sapar_app", secrets.get("db.app"))
                + account("keycloak", secrets.get("db.keycloak"))
                + "grant all on sapar.* to sapar_owner@'127.0.0.1' with grant option;\n"
                + "grant show view on sapar.* to sapar_app@'127.0.0.1';\n"
                + "grant all on keycloak.* to keycloak@'127.0.0.1';\n";
    }

    private static String account(String name, String password) {
        return "create user if not exists %1$s@'127.0.0.1' identified by '%2$s';\nalter user %1$s@'127.0.0.1' identified by '%2$s';\n"
                .formatted(name, password);
    }

    /** The bundled server, else one on the PATH. */
    record Programs(Path server, Path installer, Optional<Path> base) {

        private static final String SUFFIX = Settings.WINDOWS ? ".exe" : "";

        static Programs find(Settings settings) {
            Optional<Path> bundled = Files.isDirectory(settings.mariaDbHome())
                    ? Io.find(settings.mariaDbHome(), "mariadbd" + SUFFIX)
                    : Optional.empty();
            if (bundled.isPresent()) {
                Path base = bundled.get().getParent().getParent();
                Stream.of("bin", "scripts").map(base::resolve).forEach(Io::executable);
                Path installer =
                        base.resolve(Settings.WINDOWS ? "bin/mariadb-install-db.exe" : "scripts/mariadb-install-db");
                return new Programs(bundled.get(), installer, Optional.of(base));
            }
            Optional<Path> server = Io.onPath("mariadbd" + SUFFIX);
            Optional<Path> installer = Io.onPath("mariadb-install-db" + SUFFIX);
            if (server.isEmpty() || installer.isEmpty()) {
                throw new Failure("No MariaDB is bundled for " + System.getProperty("os.name") + " "
                        + System.getProperty("os.arch") + ": install MariaDB 10.11 or newer so that mariadbd and"
                        + " mariadb-install-db are on the PATH, or set SAPAR_DB_URL to a running one.");
            }
            return new Programs(server.get(), installer.get(), Optional.empty());
        }

        Map<String, String> environment() {
            return base.map(folder ->
                            Map.of("LD_LIBRARY_PATH", folder.resolve("libs").toString()))
                    .orElse(Map.of());
        }
    }
}

/** The login server, unless SAPAR_OIDC_PROVIDER_URL names another. */
record Keycloak(Settings settings, Secrets secrets, Children children) {

    /** The id of sapar-web in docker/keycloak/realm.json. */
    private static final String CLIENT = "0190d000-0000-7000-8000-000000000101";

    /**
     * Once per version: compiles Keycloak for MariaDB; each time: its folder with theme and realm, without what it
     * keeps compressed of the theme before.
     */
    void prepare() {
        if (!settings.ownKeycloak()) {
            return;
        }
        Path mark = settings.keycloakHome().resolve("built-for-sapar");
        Path built = settings.root().resolve("docker/keycloak/keycloak.conf");
        String off = Io.text(built).replaceAll("(?s).*features-disabled=(\\S+).*", "$1");
        Io.locked(settings.servers().resolve("keycloak.lock"), () -> {
            if (!Files.exists(mark) || !Io.text(mark).equals(off)) {
                Say.line("Preparing Keycloak, once");
                List<String> options = List.of("--config-file=" + built, "build");
                children.tool("Keycloak build", Map.of(), java(settings.keycloakHome(), options));
                Io.call(() -> Files.writeString(mark, off));
            }
        });
        Path themes = settings.root().resolve("docker/keycloak/themes");
        Io.delete(home().resolve("themes"));
        Io.copy(themes, home().resolve("themes"));
        Io.delete(home().resolve("data/tmp/kc-gzip-cache"));
        Stream.of("conf", "lib/quarkus")
                .forEach(part -> Io.copy(settings.keycloakHome().resolve(part), home().resolve(part)));
        Io.directory(home().resolve("data/import"));
        Io.call(() -> Files.writeString(home().resolve("data/import/sapar-realm.json"), realm()));
    }

    /** The production realm; for the demo its accounts and its client for scripts are put in. */
    private String realm() {
        String realm = Io.text(settings.root().resolve("docker/keycloak/realm.json"));
        if (!settings.demo()) {
            return realm;
        }
        String demo = Io.text(settings.root().resolve("docker/keycloak/realm-demo.json"))
                .strip();
        String[] lists = demo.split("\\],\\s*\"clients\": \\[", 2);
        String users = lists[0].substring(lists[0].indexOf('[') + 1).strip();
        String clients = lists[1].substring(0, lists[1].lastIndexOf(']')).strip();
        return realm.replace("\"users\": [", "\"users\": [" + users + ",")
                .replace("\"clients\": [", "\"clients\": [" + clients + ",");
    }

    private Path home() {
        return settings.data().resolve("keycloak");
    }

    void start() {
        if (settings.ownKeycloak()) {
            serve();
            readdress();
        }
    }

    private void serve() {
        Say.line("Starting Keycloak");
        List<String> options = List.of(
                "start",
                "--optimized",
                "--import-realm",
                "--cache=local",
                "--http-enabled=true",
                "--http-host=127.0.0.1",
                "--http-port=" + settings.keycloakPort(),
                "--hostname=http://localhost:" + settings.keycloakPort(),
                "--log-level=INFO");
        Child server =
                children.serve("Keycloak", Duration.ofSeconds(20), environment(), java(home(), options), this::serve);
        String probe = "http://127.0.0.1:" + settings.keycloakPort() + "/realms/sapar/.well-known/openid-configuration";
        server.await("no answer for its realm", Duration.ofMinutes(5), () -> Io.status(probe) == 200);
        children.ready("Keycloak");
    }

    /** The realm is imported once, but the application may have another port in each run. */
    private void readdress() {
        Path mark = home().resolve("address");
        String address = settings.publicUrl();
        if (Files.exists(mark) && Io.text(mark).equals(address)) {
            return;
        }
        String keycloak = "http://127.0.0.1:" + settings.keycloakPort();
        String form =
                "grant_type=password&client_id=admin-cli&username=admin&password=" + secrets.get("keycloak.admin");
        var token = Pattern.compile("\"access_token\":\"([^\"]+)\"")
                .matcher(Io.send(
                        "POST",
                        keycloak + "/realms/master/protocol/openid-connect/token",
                        Map.of("Content-Type", "application/x-www-form-urlencoded"),
                        form));
        if (!token.find()) {
            Say.line("Keycloak's administrator has another password now: the address of the application stays");
            return;
        }
        String client = """
                {"clientId": "sapar-web", "rootUrl": "%1$s", "redirectUris": ["%1$s/*"], "attributes": {
                 "post.logout.redirect.uris": "%1$s/*", "backchannel.logout.url": "%1$s/public/backchannel-logout"}}
                """.formatted(address);
        Io.send(
                "PUT",
                keycloak + "/admin/realms/sapar/clients/" + CLIENT,
                Map.of("Content-Type", "application/json", "Authorization", "Bearer " + token.group(1)),
                client);
        Io.call(() -> Files.writeString(mark, address));
    }

    private Map<String, String> environment() {
        Map<String, String> environment = new HashMap<>();
        environment.put("KC_DB_URL", settings.given("SAPAR_KEYCLOAK_DB_URL").orElse(settings.databaseUrl("keycloak")));
        environment.put(
                "KC_DB_USERNAME", settings.given("SAPAR_KEYCLOAK_DB_USER").orElse("keycloak"));
        environment.put(
                "KC_DB_PASSWORD",
                settings.given("SAPAR_KEYCLOAK_DB_PASSWORD").orElseGet(() -> secrets.get("db.keycloak")));
        environment.put("KC_BOOTSTRAP_ADMIN_USERNAME", "admin");
        environment.put("KC_BOOTSTRAP_ADMIN_PASSWORD", secrets.get("keycloak.admin"));
        environment.put("SAPAR_PUBLIC_URL", settings.publicUrl());
        environment.put("SAPAR_INTERNAL_URL", settings.publicUrl());
        environment.put("SAPAR_OIDC_CLIENT_SECRET", secrets.get("oidc.client"));
        environment.put("SAPAR_SERVICE_CLIENT_SECRET", secrets.get("oidc.service"));
        environment.put("SAPAR_SECOND_FACTOR", Boolean.toString(!settings.demo()));
        environment.put("SAPAR_OTP", settings.demo() ? "DISABLED" : "REQUIRED");
        return environment;
    }

    /** As bin/kc.sh does, without the shell between. */
    private List<String> java(Path home, List<String> options) {
        List<String> command = new ArrayList<>(List.of(
                Settings.java(),
                "-Xms64m",
                "-Xmx448m",
                "-XX:MaxMetaspaceSize=256m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-XX:+ExitOnOutOfMemoryError",
                "-Dfile.encoding=UTF-8",
                "-Duser.language=en",
                "-Duser.country=US",
                "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
                "-Djava.util.concurrent.ForkJoinPool.common.threadFactory="
                        + "io.quarkus.bootstrap.forkjoin.QuarkusForkJoinWorkerThreadFactory",
                "-Dpicocli.disable.closures=true",
                "-Dquarkus-log-max-startup-records=10000",
                "-Dkc.home.dir=" + home,
                "-Djboss.server.config.dir=" + home.resolve("conf")));
        Stream.of("java.util", "java.util.concurrent", "java.security", "java.lang")
                .forEach(name -> command.add("--add-opens=java.base/" + name + "=ALL-UNNAMED"));
        command.add("-cp");
        command.add(settings.keycloakHome().resolve("lib/quarkus-run.jar").toString());
        command.add("io.quarkus.bootstrap.runner.QuarkusEntryPoint");
        command.addAll(options);
        return command;
    }
}

/** The application server, configured once by the scripts in docker/wildfly, with the EAR. */
record WildFly(Settings settings, Secrets secrets, Children children) {

    private Path base() {
        return settings.data().resolve("wildfly");
    }

    void prepare() {
        Path modules = settings.servers().resolve("modules");
        Path sources = settings.root().resolve("docker/wildfly");
        Io.locked(settings.servers().resolve("modules.lock"), () -> Io.copy(sources.resolve("modules"), modules));
        String print = Io.fingerprint(sources, ".cli", settings.wildFlyHome().toString());
        Path mark = base().resolve("configuration/made-from");
        if (Files.exists(mark) && Io.text(mark).equals(print)) {
            return;
        }
        Say.line("Configuring WildFly");
        Io.delete(base());
        Io.copy(settings.wildFlyHome().resolve("standalone"), base());
        for (Path script : Io.list(sources, ".cli")) {
            List<String> command = java(
                    List.of("-Djboss.cli.config=" + settings.wildFlyHome().resolve("bin/jboss-cli.xml")),
                    "org.jboss.as.cli",
                    List.of("--file=" + script));
            children.tool("WildFly configuration", environment(), command);
        }
        Io.call(() -> Files.writeString(mark, print));
    }

    void start() {
        Io.list(base().resolve("deployments"), "").stream()
                .filter(file -> !file.endsWith("README.txt"))
                .forEach(Io::delete);
        serve();
    }

    /** What was deployed by hand stays, what belongs here is put there anew. */
    private void serve() {
        Path deployments = base().resolve("deployments");
        Io.delete(base().resolve("tmp"));
        boolean deploy = !settings.has("--no-deploy");
        if (deploy) {
            Io.list(deployments, "").stream()
                    .filter(file -> file.getFileName().toString().startsWith("sapar.ear"))
                    .forEach(Io::delete);
            Io.call(() -> Files.copy(settings.ear(), deployments.resolve("sapar.ear")));
        }
        Say.line(deploy ? "Starting WildFly with the application" : "Starting WildFly");
        Child server = children.serve("WildFly", Duration.ofSeconds(40), environment(), command(), this::serve);
        Path deployed = deployments.resolve("sapar.ear.deployed");
        Path failed = deployments.resolve("sapar.ear.failed");
        server.await("application not deployed", Duration.ofMinutes(15), () -> {
            if (Files.exists(failed)) {
                throw server.failure("The application could not be deployed");
            }
            return server.logged("WFLYSRV0025")
                            && (!deploy || Files.exists(deployed) && Io.status(settings.publicUrl() + "/") > 0)
                    || server.logged("WFLYSRV0026") && fail(server);
        });
        children.ready("WildFly");
    }

    private static boolean fail(Child server) {
        throw server.failure("WildFly started with errors");
    }

    private Map<String, String> environment() {
        Map<String, String> environment = new HashMap<>();
        environment.put("JBOSS_HOME", settings.wildFlyHome().toString());
        environment.put("SAPAR_PUBLIC_URL", settings.publicUrl());
        environment.put("SAPAR_OIDC_PROVIDER_URL", settings.providerUrl());
        put(environment, "SAPAR_OIDC_CLIENT_ID", "sapar-web");
        put(environment, "SAPAR_OIDC_CLIENT_SECRET", secrets.get("oidc.client"));
        put(environment, "SAPAR_SERVICE_CLIENT_ID", "sapar-service");
        put(environment, "SAPAR_SERVICE_CLIENT_SECRET", settings.ownKeycloak() ? secrets.get("oidc.service") : "");
        put(environment, "SAPAR_DB_URL", settings.databaseUrl("sapar"));
        put(environment, "SAPAR_DB_USER", "sapar_app");
        put(environment, "SAPAR_DB_PASSWORD", secrets.get("db.app"));
        put(environment, "SAPAR_DB_OWNER_USER", "sapar_owner");
        put(environment, "SAPAR_DB_OWNER_PASSWORD", secrets.get("db.owner"));
        secrets.pair("trail.signing", "trail.public");
        put(environment, "SAPAR_TRAIL_KEYS", "1:" + secrets.get("trail.key"));
        put(environment, "SAPAR_TRAIL_SIGNING_KEY", "1:" + secrets.get("trail.signing"));
        put(environment, "SAPAR_TRAIL_PUBLIC_KEYS", "1:" + secrets.get("trail.public"));
        put(
                environment,
                "SAPAR_TRAIL_CHECKPOINTS",
                settings.data().resolve("checkpoints").toString());
        return environment;
    }

    private void put(Map<String, String> environment, String variable, String usual) {
        environment.put(variable, settings.given(variable).orElse(usual));
    }

    private List<String> command() {
        List<String> properties = new ArrayList<>(List.of(
                "-Xms64m",
                "-Xmx1g",
                "-XX:MaxMetaspaceSize=512m",
                "-XX:+ExitOnOutOfMemoryError",
                "-D[Standalone]",
                "-Djava.net.preferIPv4Stack=true",
                "-Djava.awt.headless=true",
                "-Djboss.modules.system.pkgs=org.jboss.byteman",
                "-Djdk.serialFilter=maxbytes=10485760;maxdepth=128;maxarray=100000;maxrefs=300000",
                "-Duser.timezone=UTC",
                "-Dorg.jboss.boot.log.file=" + settings.log("wildfly-boot"),
                "-Dlogging.configuration="
                        + base().resolve("configuration/logging.properties").toUri(),
                "-Djboss.http.port=" + settings.httpPort(),
                "-Djboss.management.http.port=" + settings.managementPort(),
                // Longer than the application waits for a database that is away.
                "-Djboss.as.management.blocking.timeout=900",
                "-Dsapar.data=" + settings.data(),
                "-Dsapar.demo=" + settings.demo()));
        settings.given("SAPAR_CLOCK").ifPresent(instant -> properties.add("-Dsapar.clock=" + instant));
        settings.given("SAPAR_JAVA_OPTS").ifPresent(options -> properties.addAll(List.of(options.split("\\s+"))));
        List<String> arguments = List.of(
                "-c=standalone.xml", "-b=127.0.0.1", "-bmanagement=127.0.0.1", "-Djboss.server.base.dir=" + base());
        return java(properties, "org.jboss.as.standalone", arguments);
    }

    /** As bin/standalone.sh does, without the shell between. */
    private List<String> java(List<String> properties, String main, List<String> arguments) {
        List<String> command = new ArrayList<>(List.of(Settings.java()));
        command.addAll(properties);
        Stream.of("java.desktop/sun.awt", "java.naming/com.sun.jndi.ldap", "java.naming/com.sun.jndi.url.ldap")
                .forEach(name -> command.add("--add-exports=" + name + "=ALL-UNNAMED"));
        Stream.of("java.naming/com.sun.jndi.url.ldaps", "jdk.naming.dns/com.sun.jndi.dns")
                .forEach(name -> command.add("--add-exports=" + name + "=ALL-UNNAMED"));
        Stream.of("lang", "lang.invoke", "lang.reflect", "io", "net", "security", "util", "util.concurrent")
                .forEach(name -> command.add("--add-opens=java.base/java." + name + "=ALL-UNNAMED"));
        Stream.of("java.management/javax.management", "java.naming/javax.naming")
                .forEach(name -> command.add("--add-opens=" + name + "=ALL-UNNAMED"));
        String modules = settings.servers().resolve("modules")
                + java.io.File.pathSeparator
                + settings.wildFlyHome().resolve("modules");
        command.addAll(List.of(
                "-Djboss.home.dir=" + settings.wildFlyHome(),
                "-Djboss.server.base.dir=" + base(),
                "-jar",
                settings.wildFlyHome().resolve("jboss-modules.jar").toString(),
                "-mp",
                modules,
                main));
        command.addAll(arguments);
        return command;
    }
}

/** Files, locks and probes, with I/O problems told as failures. */
final class Io {

    private static final HttpClient CLIENT =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();

    private static final boolean POSIX =
            FileSystems.getDefault().supportedFileAttributeViews().contains("posix");

    private Io() {}

    interface Call<T> {
        T call() throws IOException, InterruptedException;
    }

    interface Run {
        void run() throws IOException, InterruptedException;
    }

    static <T> T call(Call<T> work) {
        try {
            return work.call();
        } catch (IOException problem) {
            throw new Failure("Could not read or write: " + problem, problem);
        } catch (InterruptedException interrupted) {
            throw new Failure("Interrupted.", interrupted);
        }
    }

    static void run(Run work) {
        call(() -> {
            work.run();
            return null;
        });
    }

    static String text(Path file) {
        return call(() -> new String(Files.readAllBytes(file), StandardCharsets.UTF_8));
    }

    static void directory(Path folder) {
        call(() -> Files.createDirectories(folder));
    }

    /** Sees to it that a folder is there and only its owner can enter it. */
    static void privately(Path folder) {
        directory(folder);
        if (!POSIX) {
            return;
        }
        var owner = PosixFilePermissions.fromString("rwx------");
        try {
            if (!Files.getPosixFilePermissions(folder).equals(owner)) {
                Files.setPosixFilePermissions(folder, owner);
            }
        } catch (IOException refused) {
            throw new Failure(
                    folder + " cannot be closed to others; set SAPAR_DATA to a folder that belongs to you.", refused);
        }
    }

    /** Writes a file that only its owner can read. */
    static void secret(Path file, String text) {
        run(() -> {
            Files.deleteIfExists(file);
            if (POSIX) {
                Files.createFile(
                        file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            }
            Files.writeString(file, text);
        });
    }

    static List<Path> list(Path folder, String suffix) {
        return call(() -> {
            try (Stream<Path> files = Files.list(folder)) {
                return files.filter(file -> file.toString().endsWith(suffix))
                        .sorted()
                        .toList();
            }
        });
    }

    static Optional<Path> find(Path folder, String name) {
        return call(() -> {
            try (Stream<Path> files = Files.walk(folder)) {
                return files.filter(file -> file.endsWith(name) && Files.isRegularFile(file))
                        .findFirst();
            }
        });
    }

    static void copy(Path from, Path to) {
        run(() -> {
            try (Stream<Path> files = Files.walk(from)) {
                for (Path file : files.toList()) {
                    Path target = to.resolve(from.relativize(file).toString());
                    if (Files.isDirectory(file)) {
                        Files.createDirectories(target);
                    } else if (!Files.exists(target) || Files.mismatch(file, target) >= 0) {
                        Files.copy(file, target, StandardCopyOption.REPLACE_EXISTING);
                    }
                }
            }
        });
    }

    static void delete(Path folder) {
        if (!Files.exists(folder)) {
            return;
        }
        run(() -> {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.deleteIfExists(file);
                }
            }
        });
    }

    /** Archives lose the right to execute. */
    static void executable(Path folder) {
        if (!Settings.WINDOWS) {
            list(folder, "").stream()
                    .map(Path::toFile)
                    .filter(file -> !file.canExecute())
                    .forEach(file -> file.setExecutable(true, false));
        }
    }

    static Optional<Path> onPath(String program) {
        Stream<String> path = Stream.of(System.getenv().getOrDefault("PATH", "").split(java.io.File.pathSeparator));
        return Stream.concat(path, Stream.of("/usr/sbin", "/usr/local/sbin", "/opt/homebrew/bin"))
                .map(folder -> Path.of(folder, program))
                .filter(Files::isExecutable)
                .findFirst();
    }

    static void locked(Path file, Runnable work) {
        run(() -> {
            try (FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                    FileLock held = channel.lock()) {
                work.run();
            }
        });
    }

    static String fingerprint(Path folder, String suffix, String more) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(more.getBytes(StandardCharsets.UTF_8));
            list(folder, suffix).forEach(file -> digest.update(text(file).getBytes(StandardCharsets.UTF_8)));
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Sends a request and returns what it answers. */
    static String send(String method, String address, Map<String, String> headers, String body) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(address))
                .timeout(Duration.ofSeconds(20))
                .method(method, HttpRequest.BodyPublishers.ofString(body));
        headers.forEach(request::header);
        return call(() -> CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString())
                .body());
    }

    /** The status of an answer, or 0 as long as there is none. */
    static int status(String address) {
        try {
            HttpRequest request = HttpRequest.newBuilder(URI.create(address))
                    .timeout(Duration.ofSeconds(5))
                    .build();
            return CLIENT.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
        } catch (IOException notYet) {
            return 0;
        } catch (InterruptedException interrupted) {
            throw new Failure("Interrupted.", interrupted);
        }
    }
}
