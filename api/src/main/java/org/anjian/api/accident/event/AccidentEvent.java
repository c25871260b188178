package org.anjian.api.accident.event;

import org.anjian.api.accident.AccidentSubject;
import org.anjian.api.message.Event;
import org.anjian.api.message.EventSubject;

/** What can happen to the record of an accident. */
public sealed interface AccidentEvent extends Event
        permits AccidentReported,
                AccidentReportSupplemented,
                AccidentGraded,
                InvestigationTeamFormed,
                InvestigationTransferred,
                EscalatedInvestigationRequested,
                EscalatedInvestigationApproved,
                EscalatedInvestigationRefused {

    /** The accident. */
    AccidentSubject accident();

    @Override
    default EventSubject subject() {
        return new EventSubject(null, accident().enterpriseId(), accident().region());
    }
}
