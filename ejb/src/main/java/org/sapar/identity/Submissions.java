package org.sapar.identity;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.HexFormat;
import java.util.UUID;
import org.sapar.shared.Broken;

/** Makes one record of a form however often it is submitted. */
@ApplicationScoped
public class Submissions {

    @Inject
    EntityManager entityManager;

    @EJB
    Caller caller;

    @Inject
    Clock clock;

    /**
     * Whether this form was submitted before, by the same person with the same content, so that the first answer holds.
     * Otherwise remembers it, in the transaction of the call.
     *
     * @param id the id that was born with the form
     * @param content everything that the form said; its text must name each value
     * @throws Broken the neutral conflict, if somebody else or something else has that id
     */
    public boolean isRepeat(UUID id, Record content) {
        var sub = caller.sub();
        var digest = digest(content);
        var first = entityManager.find(Submission.class, id);
        if (first == null) {
            entityManager.persist(new Submission(id, sub, digest, clock.instant()));
            // Sent at once, so that a second submit waits here for the first and does not meet its record half made.
            entityManager.flush();
            return false;
        }
        if (!first.isFrom(sub, digest)) {
            throw Broken.conflict();
        }
        return true;
    }

    private static String digest(Record content) {
        try {
            var bytes = content.toString().getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
