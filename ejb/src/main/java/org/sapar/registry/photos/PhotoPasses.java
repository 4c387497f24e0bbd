package org.sapar.registry.photos;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.UUID;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.sapar.identity.Caller;

/**
 * Passes for the pictures of a page that somebody has just opened: for one photo, one person, and so long as a browser
 * takes to fetch it.
 *
 * <p>The key is that of this server and this start; a pass of another one is none, and the picture is looked at anew.
 */
@ApplicationScoped
public class PhotoPasses {

    /** A slow telephone takes that long. */
    static final Duration GOOD = Duration.ofMinutes(2);

    private static final String KIND = "HmacSHA256";

    private static final int KEY_BYTES = 32;

    private static final Pattern PASS = Pattern.compile("(\\d{1,12})-([0-9a-f]{64})");

    @Inject
    Clock clock;

    @EJB
    Caller caller;

    private final SecretKeySpec key = new SecretKeySpec(random(), KIND);

    /** A pass for the caller, who has opened the page that shows the photo. */
    public String issue(UUID photo) {
        return issue(caller.sub(), photo, clock.instant());
    }

    /** Whether it is one for the caller and this photo, and still good. */
    boolean admits(UUID photo, String pass) {
        return admits(caller.sub(), photo, pass, clock.instant());
    }

    String issue(String sub, UUID photo, Instant now) {
        var until = now.plus(GOOD).getEpochSecond();
        return until + "-" + HexFormat.of().formatHex(seal(sub, photo, until));
    }

    boolean admits(String sub, UUID photo, String pass, Instant now) {
        var read = PASS.matcher(pass == null ? "" : pass);
        if (!read.matches()) {
            return false;
        }
        var until = Long.parseLong(read.group(1));
        return now.getEpochSecond() <= until
                && MessageDigest.isEqual(HexFormat.of().parseHex(read.group(2)), seal(sub, photo, until));
    }

    private byte[] seal(String sub, UUID photo, long until) {
        try {
            var mac = Mac.getInstance(KIND);
            mac.init(key);
            return mac.doFinal((photo + " " + until + " " + sub).getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] random() {
        var bytes = new byte[KEY_BYTES];
        new SecureRandom().nextBytes(bytes);
        return bytes;
    }
}
