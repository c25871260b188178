package org.anjian.api.monthlyreturn.query;

import org.anjian.api.monthlyreturn.MonthlyReturnId;
import org.anjian.api.refusal.Required;

/**
 * A signed return beside what its month comes to now. Answered with a {@link Restatement}; with none where the reader knows of no
 * such return, or it is not signed.
 */
public record RestateMonth(MonthlyReturnId returnId) {

    public RestateMonth {
        Required.value(returnId, "returnId");
    }
}
