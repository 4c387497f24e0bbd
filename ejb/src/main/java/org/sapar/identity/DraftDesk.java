package org.sapar.identity;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.interceptor.ExcludeDefaultInterceptors;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.sapar.persistence.Ids;
import org.sapar.shared.Denied;

/**
 * Keeps what people type, so that the end of a session, a crash or a lost connection costs nobody a form.
 *
 * <p>Everybody finds only what they typed themselves. It leaves no row in the Trail, since nothing was done or seen
 * yet, and it is gone once the form was sent, discarded, or left for too long.
 */
@Stateless
@PermitAll
@ExcludeDefaultInterceptors
public class DraftDesk {

    /** Signs of the longest content: the attendance of the largest group in all modules, and room to spare. */
    public static final int LONGEST = 256_000;

    private static final int LONGEST_FORM = 300;

    /** Forms that one person may leave open; the oldest make room. */
    private static final int MOST = 30;

    @Inject
    DraftBook drafts;

    @Inject
    EntityManager entityManager;

    @EJB
    Caller caller;

    @Inject
    Clock clock;

    /**
     * Keeps the form as it stands, in the place of what was kept of it before.
     *
     * @param born the id of the record that the form will make, or null
     * @param visit by which the page calls itself; null for a page that does not
     * @return when it was kept; nothing if the form of this visit was taken meanwhile
     * @throws Denied if the caller is not active
     */
    public Optional<Instant> keep(
            @NotBlank @Size(max = LONGEST_FORM) String form,
            UUID born,
            UUID visit,
            @NotNull @Size(max = LONGEST) String content) {
        var draft = held(form);
        if (draft.wasTaken(visit)) {
            return Optional.empty();
        }
        var now = clock.instant();
        draft.keep(born, content, now);
        return Optional.of(now);
    }

    /** What was kept of the form, unless it was sent meanwhile and only the answer was lost. */
    public Optional<Draft> find(@NotBlank @Size(max = LONGEST_FORM) String form) {
        var draft = drafts.of(owner(), form).filter(kept -> !kept.isEmpty());
        if (draft.map(Draft::getBorn).filter(this::wasSent).isPresent()) {
            entityManager.remove(draft.get());
            return Optional.empty();
        }
        return draft;
    }

    /** Forgets what was kept of the form; nothing happens if there is nothing. */
    public void discard(@NotBlank @Size(max = LONGEST_FORM) String form) {
        drafts.of(owner(), form).ifPresent(entityManager::remove);
    }

    /** Forgets what was kept of a form that was taken, and what is still on its way of the same visit. */
    public void take(@NotBlank @Size(max = LONGEST_FORM) String form, @NotNull UUID visit) {
        held(form).take(visit, clock.instant());
    }

    /** Held until the transaction ends, so that a draft and the form that overtakes it come one after the other. */
    private Draft held(String form) {
        var sub = owner();
        return drafts.held(sub, form)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .uniqueResultOptional()
                .orElseGet(() -> begin(sub, form));
    }

    private Draft begin(String sub, String form) {
        drafts.newest(sub).stream().skip(MOST - 1L).forEach(entityManager::remove);
        var draft = new Draft(Ids.next(), sub, form);
        draft.keep(null, "", clock.instant());
        entityManager.persist(draft);
        return draft;
    }

    private boolean wasSent(UUID born) {
        return entityManager.find(Submission.class, born) != null;
    }

    private String owner() {
        if (!caller.standing().active()) {
            throw new Denied("inactive");
        }
        return caller.sub();
    }
}
