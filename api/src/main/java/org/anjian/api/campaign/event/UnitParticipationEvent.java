package org.anjian.api.campaign.event;

import org.anjian.api.campaign.UnitParticipationSubject;
import org.anjian.api.message.Event;
import org.anjian.api.message.EventSubject;

/** What can happen to a unit's part in a campaign. */
public sealed interface UnitParticipationEvent extends Event
        permits CampaignUnitEnrolled,
                LocalCampaignPlanSubmitted,
                MobilizationMeetingHeld,
                TopicTrainingHeld,
                GuidanceRecorded,
                CampaignMeasureRecorded,
                StageReportSubmitted,
                FinalReportSubmitted,
                BestPracticeRecorded,
                UnitRectificationOrdered,
                UnitPrincipalSummoned,
                PhaseTaskOverdue {

    /** What it happened to, as it was known on that day. */
    UnitParticipationSubject unit();

    @Override
    default EventSubject subject() {
        return new EventSubject(null, null, unit().region());
    }
}
