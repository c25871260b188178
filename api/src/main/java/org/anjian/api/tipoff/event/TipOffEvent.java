package org.anjian.api.tipoff.event;

import org.anjian.api.message.Event;
import org.anjian.api.message.EventSubject;
import org.anjian.api.message.LegalBasis;
import org.anjian.api.tipoff.TipOffSubject;

/** What can happen to a tip-off (举报). */
public sealed interface TipOffEvent extends Event
        permits TipOffReceived,
                TipOffAccepted,
                TipOffTransferred,
                TipOffRejected,
                TipOffVerificationExtended,
                TipOffVerificationOverdue,
                TipOffVerified,
                TipOffMeasuresOrdered,
                TipOffHazardRaised,
                TipOffReferred,
                TipOffAnswered,
                TipOffMessageLeft,
                TipOffRetaliationReported,
                TipOffRewardProposed,
                RewardGranted,
                RewardWaived,
                RewardPaid,
                TipOffClosed {

    /** What it is about. */
    TipOffSubject tipOff();

    /** The region alone: no number and no enterprise, so that nothing is found by them. */
    @Override
    default EventSubject subject() {
        return new EventSubject(null, null, tipOff().region());
    }

    @Override
    default LegalBasis restsOn() {
        return LegalBasis.of("QJ16-15a");
    }
}
