package org.sapar.web.shared;

import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The address under which people reach the application, for what must not follow the header Host. */
public final class Site {

    public static final Site HERE = new Site(setting("SAPAR_PUBLIC_URL"), setting("SAPAR_ALLOWED_HOSTS"));

    private static final String USUAL = "http://localhost:8080";

    private final String scheme;

    private final String authority;

    private final Set<String> hosts;

    /**
     * The site at this address.
     *
     * @param others names with their ports by which it is called besides, such as by a probe; set apart by commas
     */
    public Site(String address, String others) {
        var url = URI.create(address.isBlank() ? USUAL : address.strip());
        var port = url.getPort() < 0 ? "" : ":" + url.getPort();
        this.scheme = url.getScheme() + "://";
        this.authority = url.getAuthority().toLowerCase(Locale.ROOT);
        this.hosts = Stream.concat(
                        Stream.of(authority, "localhost" + port, "127.0.0.1" + port), Stream.of(others.split(",")))
                .map(host -> host.strip().toLowerCase(Locale.ROOT))
                .filter(host -> !host.isEmpty())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Scheme, host and port. */
    String origin() {
        return scheme + authority;
    }

    /** Whether the header Host names this application, or this machine at the same port; not if it is null. */
    public boolean isCalled(String host) {
        return host != null && hosts.contains(host.toLowerCase(Locale.ROOT));
    }

    /** Whether the header Origin names a page of this application. */
    public boolean isOrigin(String origin) {
        return origin.startsWith(scheme) && isCalled(origin.substring(scheme.length()));
    }

    private static String setting(String name) {
        return Optional.ofNullable(System.getenv(name)).orElse("");
    }
}
