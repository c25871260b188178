package org.anjian.api.correctionorder.event;

import org.anjian.api.correctionorder.CorrectionOrderSubject;
import org.anjian.api.message.Event;
import org.anjian.api.message.EventSubject;
import org.anjian.api.message.LegalBasis;

/** What can happen to a correction order. */
public sealed interface CorrectionOrderEvent extends Event
        permits CorrectionOrdered,
                CorrectionRecorded,
                CorrectionVerified,
                CorrectionRejected,
                CorrectionExtended,
                CorrectionRefused,
                CorrectionOverdue,
                SuspensionForRectificationOrdered,
                SuspensionReinspectionPassed,
                SuspensionReinspectionFailed,
                CorrectionOrderRevoked {

    /** What it happened to. */
    CorrectionOrderSubject order();

    @Override
    default EventSubject subject() {
        return EventSubject.of(order().enterpriseId(), order().region());
    }

    @Override
    default LegalBasis restsOn() {
        return CorrectionOrderBasis.of(this);
    }
}
