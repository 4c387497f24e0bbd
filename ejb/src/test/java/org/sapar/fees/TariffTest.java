package org.sapar.fees;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sapar.reference.FeeRule;
import org.sapar.reference.Lists;
import org.sapar.reference.Urgency;
import org.sapar.shared.Broken;

class TariffTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    @ParameterizedTest(name = "{0} at {1}, age {2}, {3}: {4} USD by {5}")
    @CsvSource({
        "REG-T, YEK, 36, NORMAL, 0.00, REG-T@2019-11-25",
        "REG-T, YEK, 36, WEEKEND, 0.00, REG-T@2019-11-25 ANY:WEEKEND@2012-12-18",
        "RTN-A, YEK, 32, NORMAL, 20.00, RTN-A@2020-11-26",
        "RTN-A, YEK, 32, URGENT_3WD, 40.00, RTN-A@2020-11-26 ANY:URGENT_3WD@2012-12-18",
        "RTN-A, YEK, 32, WEEKEND, 60.00, RTN-A@2020-11-26 ANY:WEEKEND@2012-12-18",
        "RTN-A, MSK, 32, URGENT_3WD, 20.00, RTN-A@2020-11-26 ANY:MSK:KG:URGENT_3WD@2020-01-01",
        "NOT-A, YEK, 32, NORMAL, 15.00, NOT-A:YEK@2013-07-15",
        "NOT-A, NVS, 32, NORMAL, 10.00, NOT-A@2013-07-15",
        "PAS-N, YEK, 59, NORMAL, 30.00, PAS-N@2020-01-01",
        "PAS-N, YEK, 60, NORMAL, 15.00, PAS-N:60+@2020-01-01",
        "PAS-N, YEK, , NORMAL, 30.00, PAS-N@2020-01-01",
        "PAS-N, MSK, 15, NORMAL, 15.00, PAS-N@2020-01-01 ANY:MSK:U16@2020-01-01",
        "PAS-N, MSK, 65, NORMAL, 15.00, PAS-N@2020-01-01 ANY:MSK:61+@2020-01-01",
        "RTN-M, MSK, 10, NORMAL, 10.00, RTN-M:MSK:U16@2020-11-26",
    })
    void the_rule_that_says_most_wins(
            String type, String post, Integer age, Urgency urgency, String amount, String ruleId) {
        var quote = Tariff.quote(rules(type, post, TODAY), new Payer("KG", age), urgency);

        assertThat(quote.amount()).isEqualTo(amount);
        assertThat(quote.currency()).isEqualTo("USD");
        assertThat(quote.ruleId()).isEqualTo(ruleId);
        assertThat(quote.free()).isEqualTo(amount.equals("0.00"));
    }

    @Test
    void a_service_without_a_price_is_refused() {
        var before = rules("RTN-A", "YEK", LocalDate.of(2020, 11, 25));

        assertThatThrownBy(() -> Tariff.quote(before, new Payer("KG", 32), Urgency.NORMAL))
                .isInstanceOf(Broken.class)
                .hasMessage("fee.none");
    }

    private static List<FeeRule> rules(String type, String post, LocalDate day) {
        return Lists.feeRules().stream()
                .filter(rule -> rule.getTypeCode() == null || rule.getTypeCode().equals(type))
                .filter(rule -> rule.getPostCode() == null || rule.getPostCode().equals(post))
                .filter(rule -> rule.validOn(day))
                .toList();
    }
}
