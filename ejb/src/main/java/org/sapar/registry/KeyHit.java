package org.sapar.registry;

import java.util.UUID;

/** A file that has one of the keys that were looked for. */
record KeyHit(long key, UUID id) {}
