package org.anjian.api.tipoff;

import org.anjian.api.tipoff.event.RewardGranted;
import org.anjian.api.tipoff.event.RewardPaid;
import org.anjian.api.tipoff.event.RewardWaived;
import org.anjian.api.tipoff.event.TipOffAccepted;
import org.anjian.api.tipoff.event.TipOffAnswered;
import org.anjian.api.tipoff.event.TipOffClosed;
import org.anjian.api.tipoff.event.TipOffEvent;
import org.anjian.api.tipoff.event.TipOffHazardRaised;
import org.anjian.api.tipoff.event.TipOffMeasuresOrdered;
import org.anjian.api.tipoff.event.TipOffMessageLeft;
import org.anjian.api.tipoff.event.TipOffReceived;
import org.anjian.api.tipoff.event.TipOffReferred;
import org.anjian.api.tipoff.event.TipOffRejected;
import org.anjian.api.tipoff.event.TipOffRetaliationReported;
import org.anjian.api.tipoff.event.TipOffRewardProposed;
import org.anjian.api.tipoff.event.TipOffTransferred;
import org.anjian.api.tipoff.event.TipOffVerificationExtended;
import org.anjian.api.tipoff.event.TipOffVerificationOverdue;
import org.anjian.api.tipoff.event.TipOffVerified;
import org.jspecify.annotations.Nullable;

/** How far a tip-off has come; the write side and the read side agree on it here. */
public enum TipOffState {
    /** Received, under a number (已接收). */
    RECEIVED,
    /** Accepted and being verified (已受理、核查中). */
    VERIFYING,
    /** Transferred to the department that is competent (已移送). */
    TRANSFERRED,
    /** Not accepted, for a reason (不予受理). */
    REJECTED,
    /** Verified: true (属实). */
    VERIFIED_TRUE,
    /** Verified: true in part (部分属实). */
    VERIFIED_PARTLY,
    /** Verified: false (不属实). */
    VERIFIED_FALSE,
    /** Measures were ordered, signed by a leader (已签批处理). */
    MEASURES_ORDERED,
    /** The informer was answered (已答复). */
    ANSWERED,
    /** A reward is proposed (拟奖励). */
    REWARD_DUE,
    /** A reward was granted (已奖励). */
    REWARDED,
    /** There will be no reward (不予奖励). */
    REWARD_WAIVED,
    /** Closed (已办结). */
    CLOSED;

    /** The state after an event. */
    public static @Nullable TipOffState after(@Nullable TipOffState before, TipOffEvent event) {
        return switch (event) {
            case TipOffReceived e -> RECEIVED;
            case TipOffAccepted e -> VERIFYING;
            case TipOffTransferred e -> TRANSFERRED;
            case TipOffRejected e -> REJECTED;
            case TipOffVerified e -> verified(e.outcome());
            case TipOffMeasuresOrdered e -> MEASURES_ORDERED;
            case TipOffAnswered e -> ANSWERED;
            case TipOffRewardProposed e -> REWARD_DUE;
            case RewardGranted e -> REWARDED;
            case RewardWaived e -> REWARD_WAIVED;
            case TipOffClosed e -> CLOSED;
            case TipOffVerificationExtended e -> before;
            case TipOffVerificationOverdue e -> before;
            case TipOffHazardRaised e -> before;
            case TipOffReferred e -> before;
            case TipOffMessageLeft e -> before;
            case TipOffRetaliationReported e -> before;
            case RewardPaid e -> before;
        };
    }

    private static TipOffState verified(TipOffOutcome outcome) {
        return switch (outcome) {
            case TRUE -> VERIFIED_TRUE;
            case PARTLY -> VERIFIED_PARTLY;
            case FALSE -> VERIFIED_FALSE;
        };
    }
}
