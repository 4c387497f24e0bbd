package org.sapar.demo;

/**
 * A record that comes to a register in which a population is already.
 *
 * @param of number of the person whom it resembles
 * @param record number {@code of} if it is that person, else 0
 * @param same whether it is that person
 * @param kind what happened, of {@code errors.csv}
 */
public record Variant(int of, SyntheticPerson record, boolean same, String kind) {}
