package org.sapar.reporting;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;

/**
 * The board of posts and centres.
 *
 * @param at the moment that the figures are of
 */
public record Board(Instant at, List<PostFigures> posts, List<CentreFigures> centres) implements Serializable {}
