package org.anjian.api.assessmentscheme.event;

import org.anjian.api.assessmentscheme.AssessmentSchemeId;
import org.anjian.api.message.Event;
import org.anjian.api.message.EventSubject;
import org.anjian.api.region.RegionCode;

/** What can happen to an assessment scheme. */
public sealed interface AssessmentSchemeEvent extends Event permits AssessmentSchemeAdopted {
    /** The scheme. */
    AssessmentSchemeId schemeId();

    /** The municipality. */
    RegionCode region();

    @Override
    default EventSubject subject() {
        return new EventSubject(null, null, region());
    }
}
