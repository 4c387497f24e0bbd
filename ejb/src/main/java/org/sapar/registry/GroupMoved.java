package org.sapar.registry;

import java.util.List;

/**
 * That many people live in another region than before.
 *
 * <p>Nobody is taken over by another post unseen, and what is due may wait some seconds.
 */
public record GroupMoved(List<Migrant> files) {

    public GroupMoved {
        files = List.copyOf(files);
    }
}
