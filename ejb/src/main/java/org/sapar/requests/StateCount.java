package org.sapar.requests;

import java.io.Serializable;

/** How many requests are in a state. */
public record StateCount(RequestState state, long count) implements Serializable {}
