package org.sapar.it.bench.inside;

import java.io.Serializable;
import java.util.List;

/** Tasks of one kind, to be worked off by so many threads inside the server. */
public record Order(Work work, int threads, List<? extends Serializable> tasks) implements Serializable {}
