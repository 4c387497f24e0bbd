package org.sapar.registry;

import jakarta.annotation.Priority;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import org.sapar.identity.Caller;
import org.sapar.identity.Permission;
import org.sapar.reference.ReferenceDesk;

/**
 * Lets the consular register follow people who move to the district of another post.
 *
 * <p>Where the officer of that post says that they live there, the entry goes along at once; where somebody else does,
 * it is offered to that post, for nobody puts a person on the register of others.
 */
@ApplicationScoped
class RegistrationDistricts {

    @Inject
    Migrants migrants;

    @Inject
    RegistrationMoves moves;

    @EJB
    ReferenceDesk reference;

    @EJB
    Caller caller;

    /** When the person lives in another region than before. */
    void follow(@Observes @Priority(1) FileChanged change) {
        if (change.moved()) {
            follow(change.migrant());
        }
    }

    /**
     * When many were told to live in another region: the entries are offered to the post there, and none goes along at
     * once, for nobody looked at the people one by one.
     */
    void offer(@Observes @Priority(1) GroupMoved group) {
        migrants.registrationsOf(group.files()).stream()
                .filter(ConsularRegistration::goesOn)
                .forEach(entry -> offer(entry, posts(entry)));
    }

    private static void offer(ConsularRegistration entry, List<String> posts) {
        entry.offer(posts.isEmpty() || posts.contains(entry.getPostCode()) ? null : posts.get(0));
    }

    private void follow(Migrant migrant) {
        migrants.registrations(migrant.getId()).stream()
                .filter(ConsularRegistration::goesOn)
                .findFirst()
                .ifPresent(entry -> follow(entry, posts(entry)));
    }

    private void follow(ConsularRegistration entry, List<String> posts) {
        if (posts.isEmpty() || posts.contains(entry.getPostCode())) {
            entry.offer(null);
            return;
        }
        var post = posts.get(0);
        if (caller.posts().contains(post) && caller.may(Permission.REGISTRY_ENLIST)) {
            moves.transfer(entry, post, RegistrationSaid.NOTHING);
        } else {
            entry.offer(post);
        }
    }

    /** In whose district the person lives now; none where the lists draw no districts. */
    private List<String> posts(ConsularRegistration entry) {
        return entry.getMigrant()
                .stay()
                .map(stay -> reference.postsOf(stay.getRegion(), moves.today(entry.getPostCode())))
                .orElse(List.of());
    }
}
