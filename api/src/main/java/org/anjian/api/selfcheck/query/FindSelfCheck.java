package org.anjian.api.selfcheck.query;

import org.anjian.api.campaign.CampaignId;
import org.anjian.api.enterprise.EnterpriseId;
import org.anjian.api.message.Position;
import org.anjian.api.refusal.Required;
import org.jspecify.annotations.Nullable;

/**
 * The self-inspection of an enterprise in a campaign. Answered with a {@link SelfCheckView}.
 *
 * @param position the own write to wait for
 */
public record FindSelfCheck(
        CampaignId campaign,
        EnterpriseId enterprise,
        @Nullable Position position) {

    public FindSelfCheck {
        Required.value(campaign, "campaign");
        Required.value(enterprise, "enterprise");
    }
}
