package org.anjian.api.reminder.query;

import java.time.YearMonth;
import org.anjian.api.enterprise.EnterpriseId;
import org.anjian.api.refusal.Required;

/** The posts of an enterprise without a reminder in a month. Answered with {@link UnremindedPosts}. */
public record FindUnremindedPosts(EnterpriseId enterprise, YearMonth month) {

    public FindUnremindedPosts {
        Required.value(enterprise, "enterprise");
        Required.value(month, "month");
    }
}
