package org.sapar.registry.journey;

import static org.sapar.identity.Permission.REGISTRY_READ;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;

/** The desk that tells a post for whom something is due in the host country, the most urgent first. */
@Stateless
public class ClockDesk {

    @Inject
    ClockLists lists;

    /**
     * What is due for people whose files the caller's posts keep or who stand on their registers; one line more than a
     * page has when there is a next one. Protected people are left out for whoever may not see them.
     */
    @RolesAllowed(REGISTRY_READ)
    public List<ClockRow> clocks(@NotNull @Valid ClockQuery query) {
        return lists.page(query);
    }

    /**
     * How many clocks are late and how many are near; 100 where there are more than 99.
     *
     * @param post code of one of the caller's posts, or null for all of them
     */
    @RolesAllowed(REGISTRY_READ)
    public Map<ClockState, Integer> countClocks(@Size(max = 10) String post) {
        return lists.counts(post);
    }
}
