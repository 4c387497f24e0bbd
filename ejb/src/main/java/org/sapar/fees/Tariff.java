package org.sapar.fees;
/** stub. */
@jakarta.enterprise.context.ApplicationScoped
public class Tariff {
    public FeeQuote quote(String t, String p, java.time.LocalDate b, java.time.LocalDate on) {
        return null;
    }
}
