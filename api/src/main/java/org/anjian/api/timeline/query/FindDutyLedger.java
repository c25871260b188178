package org.anjian.api.timeline.query;

import org.anjian.api.page.PageRequest;
import org.anjian.api.refusal.InputRefusal;
import org.anjian.api.refusal.RefusedException;
import org.anjian.api.refusal.Required;
import org.jspecify.annotations.Nullable;

/**
 * What a safety manager did, by the seven statutory duties (履职台账, QJ22A-12), newest first. Answered with a
 * {@link TimelinePage}.
 *
 * @param person the account of the person, or the id of the person in the ledger
 * @param duty one of the duties 1 to 7, or null for all
 * @param counted whether the total is asked for
 */
public record FindDutyLedger(String person, @Nullable Integer duty, PageRequest page, boolean counted) {

    private static final int DUTIES = 7;

    public FindDutyLedger {
        person = Required.name(person, "person");
        if (duty != null && (duty < 1 || duty > DUTIES)) {
            throw new RefusedException(InputRefusal.OUT_OF_RANGE, "duty");
        }
    }
}
