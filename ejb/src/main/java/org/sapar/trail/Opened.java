package org.sapar.trail;

import java.time.Instant;

/**
 * How many people's files somebody opened.
 *
 * @param sub the person's id in Keycloak
 * @param first when the first of them was opened
 */
record Opened(String sub, Instant first, long people) {}
