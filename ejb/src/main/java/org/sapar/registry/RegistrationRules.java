package org.sapar.registry;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.sapar.identity.Caller;
import org.sapar.shared.Broken;

/** Knows what the officer of a post may do with an entry of the consular register, and what has to be said with it. */
@ApplicationScoped
class RegistrationRules {

    @Inject
    Migrants migrants;

    @Inject
    RegistrationMoves moves;

    @EJB
    Caller caller;

    /** What the caller may do with it now, apart from the permission. */
    List<RegistrationAction> actions(ConsularRegistration entry) {
        return RegistrationAction.moves().from(entry.getState()).keySet().stream()
                .filter(RegistrationAction.ofTheDesk()::contains)
                .filter(action -> obstacle(entry, action).isEmpty())
                .toList();
    }

    /**
     * Looks whether the action can be taken and enough is said with it.
     *
     * @return code of the post whose officer takes it
     * @throws Broken the rule that stands in the way
     */
    String check(ConsularRegistration entry, RegistrationAction action, RegistrationSaid said) {
        if (!RegistrationAction.ofTheDesk().contains(action)) {
            throw new Broken("registry.registration.request", action);
        }
        if (RegistrationAction.moves().to(entry.getState(), action).isEmpty()) {
            throw new Broken("registry.registration.move", action, entry.getState());
        }
        obstacle(entry, action).ifPresent(rule -> {
            throw rule;
        });
        if (action == RegistrationAction.REMOVE) {
            checkRemoval(entry, said);
        } else if (said.words() == null && needsWords(entry, action)) {
            throw Broken.at("why", "registry.registration.why");
        }
        return post().orElseThrow();
    }

    private Optional<Broken> obstacle(ConsularRegistration entry, RegistrationAction action) {
        var post = post();
        if (post.isEmpty()) {
            return Optional.of(new Broken("registry.post"));
        }
        var here = entry.getPostCode().equals(post.get());
        return switch (action) {
            case TRANSFER -> here ? Optional.of(new Broken("registry.registration.here")) : Optional.empty();
            case RENEW -> here ? early(entry) : elsewhere();
            case REGISTER_AGAIN -> here ? another(entry) : elsewhere();
            default -> here ? Optional.empty() : elsewhere();
        };
    }

    private static Optional<Broken> elsewhere() {
        return Optional.of(new Broken("registry.registration.elsewhere"));
    }

    private Optional<Broken> early(ConsularRegistration entry) {
        var term = entry.getTerm();
        if (term == null) {
            return Optional.of(new Broken("registry.registration.permanent"));
        }
        return term.isNear(moves.today(entry.getPostCode()))
                ? Optional.empty()
                : Optional.of(new Broken("registry.registration.early", term.noticeOn()));
    }

    /** Nobody stands on the register twice, and the last entry is the one that goes on. */
    private Optional<Broken> another(ConsularRegistration entry) {
        return migrants.registrations(entry.getMigrant().getId()).stream()
                .filter(other -> !other.equals(entry))
                .filter(other -> other.goesOn()
                        || other.getState().isUnderWay()
                        || other.getNumber() != null && other.getFiledAt().isAfter(entry.getFiledAt()))
                .findFirst()
                .map(other -> new Broken("registry.registration.another", other.getState()));
    }

    private boolean needsWords(ConsularRegistration entry, RegistrationAction action) {
        return switch (action) {
            case REGISTER_AGAIN -> true;
            case TRANSFER ->
                post().filter(post -> post.equals(entry.getOfferedTo())).isEmpty();
            default -> false;
        };
    }

    private void checkRemoval(ConsularRegistration entry, RegistrationSaid said) {
        if (said.reason() == null) {
            throw Broken.at("reason", "registry.registration.reason");
        }
        if (said.reason() == RemovalReason.EXPIRED) {
            throw Broken.at("reason", "registry.registration.byItself");
        }
        var since = said.since();
        if (since == null
                || since.isBefore(entry.getRegisteredOn())
                || since.isAfter(moves.today(entry.getPostCode()))) {
            throw Broken.at("since", "registry.registration.since", entry.getRegisteredOn());
        }
    }

    private Optional<String> post() {
        return caller.posts().stream().findFirst();
    }
}
