package org.anjian.api.delegation;

import java.time.Duration;
import java.time.Instant;
import org.anjian.api.refusal.RefusedException;
import org.anjian.api.refusal.Required;

/**
 * From when until when one may act by it.
 *
 * @param from the first moment
 * @param until the moment at which it is over
 */
public record DelegationTerm(Instant from, Instant until) {

    /**
     * Checks the order.
     *
     * @throws RefusedException {@link DelegationRefusal#TERM_ENDS_BEFORE_IT_BEGINS}
     */
    public DelegationTerm {
        Required.value(from, "term.from");
        Required.value(until, "term.until");
        if (!until.isAfter(from)) {
            throw new RefusedException(DelegationRefusal.TERM_ENDS_BEFORE_IT_BEGINS, "term.until");
        }
    }

    /** Whether it lasts longer than that. */
    public boolean isLongerThan(Duration most) {
        return Duration.between(from, until).compareTo(most) > 0;
    }
}
