package org.anjian.api.enforcementmeasure.event;

import org.anjian.api.enforcementmeasure.EnforcementMeasureSubject;
import org.anjian.api.message.Event;
import org.anjian.api.message.EventSubject;
import org.anjian.api.message.LegalBasis;

/** What can happen to an enforcement measure. */
public sealed interface EnforcementMeasureEvent extends Event
        permits EnforcementMeasureProposed,
                EnforcementMeasureApproved,
                EnforcementMeasureRejected,
                MeasureNoticeGiven,
                EnforcementMeasureImposed,
                EnforcementMeasureRefused,
                EnforcementMeasureReinspected,
                EnforcementMeasureExtended,
                EnforcementMeasureExpired,
                EnforcementMeasureLifted,
                EnforcementMeasureConverted {

    /** What it happened to. */
    EnforcementMeasureSubject measure();

    @Override
    default EventSubject subject() {
        return EventSubject.of(measure().enterpriseId(), measure().region());
    }

    @Override
    default LegalBasis restsOn() {
        return EnforcementMeasureBasis.of(this);
    }
}
