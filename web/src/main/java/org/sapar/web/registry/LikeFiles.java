package org.sapar.web.registry;

import static org.sapar.identity.Permission.REGISTRY_PROTECT;
import static org.sapar.identity.Permission.REGISTRY_REGISTER;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import org.sapar.registry.SuspicionDesk;
import org.sapar.registry.SuspicionRow;
import org.sapar.registry.SuspicionState;
import org.sapar.web.shared.Me;

/** Tells on the page of a file which other files may be of the same person, and which were merged into it. */
@Named
@RequestScoped
public class LikeFiles {

    @EJB
    SuspicionDesk desk;

    @Inject
    Me me;

    private List<SuspicionRow> pairs;

    /** The pairs of the file; none for those who neither keep the register nor protect people. */
    public List<SuspicionRow> of(UUID migrant) {
        if (pairs == null) {
            pairs = isComparing() || me.may(REGISTRY_PROTECT) ? desk.suspectedOf(migrant) : List.of();
        }
        return pairs;
    }

    /** Number of the other file of the pair. */
    public String other(SuspicionRow pair, UUID migrant) {
        return pair.one().id().equals(migrant)
                ? pair.other().fileNo()
                : pair.one().fileNo();
    }

    /**
     * Whether the caller may lay two files side by side; who protects people is only told that there is another one.
     */
    public boolean isComparing() {
        return me.may(REGISTRY_REGISTER);
    }

    public boolean isMerged(SuspicionRow pair) {
        return pair.state() == SuspicionState.MERGED;
    }
}
