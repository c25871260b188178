package org.anjian.api.compliancesurvey.event;

import org.anjian.api.compliancesurvey.ComplianceSubject;
import org.anjian.api.message.Event;
import org.anjian.api.message.EventSubject;

/** What can happen to the surveys of an enterprise. */
public sealed interface ComplianceEvent extends Event permits ComplianceSurveyRecorded {

    /** The surveys. */
    ComplianceSubject file();

    @Override
    default EventSubject subject() {
        return EventSubject.of(file().enterpriseId(), file().region());
    }
}
