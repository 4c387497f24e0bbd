package org.sapar.requests;

import java.time.Instant;

/** Who does a step, and when. */
record Author(String sub, String name, Instant at) {}
