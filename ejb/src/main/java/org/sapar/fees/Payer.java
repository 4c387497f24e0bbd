package org.sapar.fees;

/**
 * What the fee table asks about the person.
 *
 * @param citizenship two letters, or null where it is not known
 * @param age in full years, or null where it is not known
 */
public record Payer(String citizenship, Integer age) {}
