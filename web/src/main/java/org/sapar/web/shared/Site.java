package org.sapar.web.shared;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** The address under which people reach the application, for what must not follow the header Host. */
final class Site {

    static final Site HERE =
            new Site(Optional.ofNullable(System.getenv("SAPAR_PUBLIC_URL")).orElse(""));

    private static final String USUAL = "http://localhost:8080";

    private final String origin;

    private final Set<String> hosts;

    Site(String address) {
        var url = URI.create(address.isBlank() ? USUAL : address.strip());
        var authority = url.getAuthority().toLowerCase(Locale.ROOT);
        var port = url.getPort() < 0 ? "" : ":" + url.getPort();
        this.origin = url.getScheme() + "://" + authority;
        this.hosts = Set.copyOf(List.of(authority, "localhost" + port, "127.0.0.1" + port));
    }

    /** Scheme, host and port. */
    String origin() {
        return origin;
    }

    /** Whether the header Host names this application, or this machine at the same port. */
    boolean isCalled(String host) {
        return host != null && hosts.contains(host.toLowerCase(Locale.ROOT));
    }
}
