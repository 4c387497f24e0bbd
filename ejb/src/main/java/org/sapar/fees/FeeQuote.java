package org.sapar.fees;

import java.math.BigDecimal;

/**
 * What is to be paid.
 *
 * @param ruleId the dated rule of the price; where others changed it in percent, they follow with a blank between
 */
public record FeeQuote(BigDecimal amount, String currency, String ruleId) {

    /** Nothing is to be paid. */
    public boolean free() {
        return amount.signum() == 0;
    }
}
