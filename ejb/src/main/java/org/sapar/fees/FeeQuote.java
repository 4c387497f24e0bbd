package org.sapar.fees;
/** stub. */
public record FeeQuote(java.math.BigDecimal amount, String currency, String ruleId, boolean free) {}
