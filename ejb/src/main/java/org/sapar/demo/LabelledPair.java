package org.sapar.demo;

/**
 * Two records with the truth about them.
 *
 * @param same whether they are of one person
 * @param kind what happened, of {@code errors.csv}
 */
public record LabelledPair(SyntheticPerson a, SyntheticPerson b, boolean same, String kind) {}
