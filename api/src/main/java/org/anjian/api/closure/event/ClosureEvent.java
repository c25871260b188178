package org.anjian.api.closure.event;

import org.anjian.api.closure.ClosureSubject;
import org.anjian.api.message.Event;
import org.anjian.api.message.EventSubject;
import org.anjian.api.message.LegalBasis;

/** What can happen to a closing. */
public sealed interface ClosureEvent extends Event
        permits ClosureCriterionMet, ClosureProposed, ClosureDecided, ClosureExecuted, ClosureProposalWithdrawn {

    /** What it happened to. */
    ClosureSubject closure();

    @Override
    default EventSubject subject() {
        return EventSubject.of(closure().enterpriseId(), closure().region());
    }

    @Override
    default LegalBasis restsOn() {
        return ClosureBasis.of(this);
    }
}
