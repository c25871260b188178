package org.anjian.api.campaign.event;

import org.anjian.api.campaign.CampaignSubject;
import org.anjian.api.message.Event;
import org.anjian.api.message.EventSubject;

/** What can happen to a campaign. */
public sealed interface CampaignEvent extends Event
        permits CampaignLaunched,
                KeyObjectsListed,
                CampaignKeyObjectsFixed,
                KeyObjectAdded,
                CampaignBaselineSet,
                CampaignOutcomeRecorded,
                TypicalCasesExposed,
                CampaignPeriodEnded,
                CampaignClosed {

    /** What it happened to, as it was known on that day. */
    CampaignSubject campaign();

    @Override
    default EventSubject subject() {
        return new EventSubject(null, null, campaign().region());
    }
}
