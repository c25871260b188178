package org.anjian.api.disclosure.event;

import java.util.List;
import org.anjian.api.disclosure.DisclosureSubject;
import org.anjian.api.message.Event;
import org.anjian.api.message.EventSubject;
import org.anjian.api.message.LegalBasis;

/** What can happen to the publication of a decision. */
public sealed interface DisclosureEvent extends Event
        permits DisclosureScheduled,
                RedactionProposed,
                RedactionReviewed,
                EnforcementDecisionPublished,
                DisclosureOverdue,
                DisclosureDueDateFound,
                DecisionOvertaken,
                WithdrawalOverdue,
                DisclosureCorrected,
                DisclosureWithdrawn,
                DisclosureRestored,
                DisclosureExpired,
                DisclosureReplied {

    /** The publication. */
    DisclosureSubject disclosure();

    @Override
    default EventSubject subject() {
        return new EventSubject(
                disclosure().number(), disclosure().enterpriseId(), disclosure().region());
    }

    @Override
    default LegalBasis restsOn() {
        return DisclosureBasis.of(this);
    }

    @Override
    default List<String> ofRecords() {
        return disclosure().id().records();
    }
}
