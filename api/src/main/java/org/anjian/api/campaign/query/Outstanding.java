package org.anjian.api.campaign.query;

import java.util.List;
import org.anjian.api.refusal.Required;
import org.anjian.api.selfcheck.view.SelfCheckView;

/** An enterprise and what it had not done by a day. */
public record Outstanding(SelfCheckView selfCheck, List<OutstandingDuty> duties) {

    public Outstanding {
        Required.value(selfCheck, "selfCheck");
        duties = List.copyOf(duties);
    }
}
