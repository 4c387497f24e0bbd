package org.sapar.registry.matching;

import java.util.UUID;

/** Two files that are to be compared: the one that came later is held against the one that was there. */
public record Pair(UUID later, UUID earlier) {}
