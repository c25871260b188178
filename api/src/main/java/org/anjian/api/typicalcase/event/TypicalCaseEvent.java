package org.anjian.api.typicalcase.event;

import java.util.List;
import org.anjian.api.message.Event;
import org.anjian.api.message.EventSubject;
import org.anjian.api.message.LegalBasis;
import org.anjian.api.typicalcase.TypicalCaseSubject;

/** What can happen to a typical case. */
public sealed interface TypicalCaseEvent extends Event
        permits TypicalCaseReceived,
                TypicalCaseRedacted,
                TypicalCaseSentBack,
                TypicalCaseApproved,
                TypicalCaseEnteredBulletin,
                TypicalCasePublished,
                TypicalCasePublicationOverdue,
                TypicalCaseWithdrawn {

    /** The case. */
    TypicalCaseSubject typicalCase();

    @Override
    default EventSubject subject() {
        return new EventSubject(null, null, typicalCase().region());
    }

    @Override
    default LegalBasis restsOn() {
        return TypicalCaseBasis.of(this);
    }

    @Override
    default List<String> ofRecords() {
        return List.of(typicalCase().penaltyCase().raw());
    }
}
