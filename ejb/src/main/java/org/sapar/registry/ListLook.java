package org.sapar.registry;

import java.util.List;
import org.sapar.registry.matching.Scale;

/** What came of holding some lines of a list against the rules and the register; not yet against each other. */
public final class ListLook {

    private final List<Listed> lines;

    private final Scale scale;

    ListLook(List<Listed> lines, Scale scale) {
        this.lines = lines;
        this.scale = scale;
    }

    /** In the order of the list. */
    List<Listed> lines() {
        return lines;
    }

    Scale scale() {
        return scale;
    }
}
