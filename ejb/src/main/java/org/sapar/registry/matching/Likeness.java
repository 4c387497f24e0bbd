package org.sapar.registry.matching;

import java.io.Serializable;
import java.util.List;

/**
 * How like one person two descriptions are, and by what.
 *
 * @param points the sum of the findings
 * @param findings what was found, in the order in which an officer compares: numbers, birth, names
 */
public record Likeness(double points, Verdict verdict, List<Finding> findings) implements Serializable {}
