package org.sapar.fees;

import static java.util.Comparator.comparing;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sapar.reference.FeeRule;
import org.sapar.reference.ReferenceDesk;
import org.sapar.reference.Urgency;
import org.sapar.shared.Broken;

/**
 * The fee table, read the way it is meant: the rule that says most about the case wins.
 *
 * <p>A rule of the post goes before the general one, then one for the age, then one for the citizenship, then one for
 * the type. A rule in percent changes the price that would hold without it, so that nobody is given the same discount
 * twice; urgency comes on top.
 */
@ApplicationScoped
public class Tariff {

    private static final int CENTS = 2;

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private static final Comparator<FeeRule> SAYS_MORE = comparing((FeeRule rule) -> rule.getPostCode() != null)
            .thenComparing(FeeRule::isByAge)
            .thenComparing(rule -> rule.getCitizenship() != null)
            .thenComparing(rule -> rule.getTypeCode() != null)
            .thenComparing(FeeRule::getValidFrom);

    private static final Predicate<FeeRule> PRICED = rule -> rule.getAmount() != null;

    @EJB
    ReferenceDesk reference;

    /** What the service costs; refused where the table has no price for it. */
    public FeeQuote quote(String typeCode, String postCode, Payer payer, Urgency urgency, LocalDate day) {
        var rules = reference.feeRules(typeCode, day).stream()
                .filter(rule -> rule.getPostCode() == null || rule.getPostCode().equals(postCode))
                .toList();
        return quote(rules, payer, urgency);
    }

    /** The price by those rules of the day that touch the type and the post. */
    static FeeQuote quote(List<FeeRule> rules, Payer payer, Urgency urgency) {
        var fitting = rules.stream().filter(fits(payer)).toList();
        var listed = best(fitting, Urgency.NORMAL, PRICED).orElseThrow(() -> new Broken("fee.none"));
        var change = best(fitting, Urgency.NORMAL, PRICED.negate()).filter(rule -> SAYS_MORE.compare(rule, listed) > 0);
        var price = change.filter(FeeRule::isByAge)
                .flatMap(rule -> best(fitting, Urgency.NORMAL, PRICED.and(other -> !other.isByAge())))
                .orElse(listed);
        var surcharge = urgency == Urgency.NORMAL ? Optional.<FeeRule>empty() : best(fitting, urgency, rule -> true);
        return surcharge
                .filter(PRICED)
                .map(rule -> quote(rule, Stream.empty()))
                .orElseGet(() -> quote(price, Stream.of(change, surcharge).flatMap(Optional::stream)));
    }

    private static FeeQuote quote(FeeRule price, Stream<FeeRule> changes) {
        var rules = Stream.concat(Stream.of(price), changes).toList();
        var amount = rules.stream()
                .skip(1)
                .map(FeeRule::getPercent)
                .reduce(price.getAmount(), Tariff::changed, (one, other) -> other)
                .setScale(CENTS, RoundingMode.HALF_UP);
        return new FeeQuote(
                amount, price.getCurrency(), rules.stream().map(FeeRule::getId).collect(Collectors.joining(" ")));
    }

    private static BigDecimal changed(BigDecimal amount, int percent) {
        return amount.multiply(HUNDRED.add(BigDecimal.valueOf(percent))).divide(HUNDRED);
    }

    private static Optional<FeeRule> best(List<FeeRule> rules, Urgency urgency, Predicate<FeeRule> kind) {
        return rules.stream()
                .filter(rule -> rule.getUrgency() == urgency)
                .filter(kind)
                .max(SAYS_MORE);
    }

    private static Predicate<FeeRule> fits(Payer payer) {
        return rule -> rule.coversAge(payer.age())
                && (rule.getCitizenship() == null || rule.getCitizenship().equals(payer.citizenship()));
    }
}
