/**
 * What every feature may use and what uses no feature: the two refusals ({@link org.sapar.shared.Broken} and
 * {@link org.sapar.shared.Denied}), the clock, and human numbers.
 */
package org.sapar.shared;
