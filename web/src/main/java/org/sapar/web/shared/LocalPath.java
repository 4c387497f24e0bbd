package org.sapar.web.shared;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import java.util.regex.Pattern;

/** An address within this site, so that nobody can be led elsewhere by a link to us. */
final class LocalPath {

    private static final Pattern PLAIN = Pattern.compile("/(?![/\\\\])[\\x21-\\x7E&&[^\\\\]]{0,2000}");

    private static final Pattern CROOKED = Pattern.compile("//|/\\.|\\\\");

    private static final Pattern DOORS = Pattern.compile("/(sign-out|language|staying|api)(/.*)?");

    private LocalPath() {}

    /** The path as it was given, or nothing if it leads out of the site or through one of its doors. */
    static Optional<String> of(String path) {
        return Optional.ofNullable(path).filter(LocalPath::isLocal);
    }

    /** The path and query of an address, whatever its host; for the page that somebody came from. */
    static Optional<String> within(String address, String host) {
        try {
            var uri = new URI(address == null ? "" : address);
            return host.equals(uri.getRawAuthority())
                    ? of(uri.getRawPath() + (uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery()))
                    : Optional.empty();
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }

    /** Judged as it reads once decoded, because browsers decode dots before they follow them. */
    private static boolean isLocal(String path) {
        if (!PLAIN.matcher(path).matches()) {
            return false;
        }
        try {
            var uri = new URI(path);
            var clean = uri.getPath();
            return !uri.isAbsolute()
                    && uri.getRawAuthority() == null
                    && !CROOKED.matcher(clean).find()
                    && !DOORS.matcher(clean).matches();
        } catch (URISyntaxException e) {
            return false;
        }
    }
}
