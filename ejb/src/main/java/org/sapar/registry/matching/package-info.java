/**
 * Whether two descriptions are of one person: names across scripts and forms, birth dates with slips, personal numbers.
 *
 * <p>{@link org.sapar.registry.matching.Comparison} scores two {@link org.sapar.registry.matching.Description}s and
 * says why; {@link org.sapar.registry.matching.MatchKeys} names the few keys by which a description is looked for among
 * a million others. The points are dated rows ({@link org.sapar.reference.MatchWeight}), and no file is ever joined by
 * a score: an officer decides. The method and what it reaches are described in {@code docs/matching.md}.
 */
package org.sapar.registry.matching;
