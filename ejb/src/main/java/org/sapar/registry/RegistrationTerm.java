package org.sapar.registry;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.time.LocalDate;
import org.sapar.reference.RegistrationRule;

/**
 * The time after which an entry in the consular register ends by itself, in days of the post.
 *
 * @param dueOn the last day on which it holds, or on which papers are waited for
 * @param noticeOn the day from which it stands among what is due
 * @param dueRule id of the rule that made both
 */
@Embeddable
public record RegistrationTerm(LocalDate dueOn, LocalDate noticeOn, String dueRule) implements Serializable {

    /** As the rule says for what begins on the day. */
    static RegistrationTerm of(RegistrationRule rule, LocalDate from) {
        return new RegistrationTerm(rule.last(from), rule.notice(from), rule.getId());
    }

    /** Whether people are told of it on the day. */
    boolean isNear(LocalDate day) {
        return !day.isBefore(noticeOn);
    }
}
