package org.anjian.api.selfcheck.event;

import org.anjian.api.message.Event;
import org.anjian.api.message.EventSubject;
import org.anjian.api.selfcheck.SelfInspectionSubject;

/** What can happen to a self-inspection. */
public sealed interface SelfInspectionEvent extends Event
        permits KeyObjectEnlisted,
                SelfInspectionStarted,
                CampaignSubjectEnrolled,
                ChecklistItemAnswered,
                PrincipalSectionAnswered,
                HazardRaisedFromSelfInspection,
                SelfInspectionCompleted,
                CommitmentSigned,
                CommitmentPublishedInternally,
                CampaignInspectionRecorded,
                SystemRevisionRecorded,
                AcceptanceInspectionHeld,
                AcceptancePassed,
                AcceptanceFailed,
                CampaignHazardSettled,
                CampaignHazardReopened,
                CampaignClosedForEnterprise {

    /** What it happened to, as it was known on that day. */
    SelfInspectionSubject selfInspection();

    @Override
    default EventSubject subject() {
        return EventSubject.of(selfInspection().enterpriseId(), selfInspection().region());
    }
}
