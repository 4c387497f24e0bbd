package org.sapar.exchange;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.sapar.registry.ListLook;
import org.sapar.shared.Broken;

/**
 * Lines of a list held against the register.
 *
 * @param hold of the list as it was
 * @param rows their ids
 * @param refused those that cannot be read as a form, with the reason
 * @param people the others
 */
record LookedLines(Hold hold, List<UUID> rows, Map<UUID, Broken> refused, ListLook people) {}
