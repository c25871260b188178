package org.anjian.command.tipoff;

import java.time.LocalDate;
import java.util.Arrays;
import org.anjian.api.message.Doer;
import org.anjian.api.tipoff.TipOffMatterId;
import org.anjian.api.tipoff.TipOffOutcome;
import org.anjian.api.tipoff.TipOffRefusal;
import org.anjian.api.tipoff.TipOffState;
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
import org.anjian.command.refusal.Refuse;
import org.jspecify.annotations.Nullable;

/** How far a tip-off is, and what may come next. */
final class TipOffStanding {

    /** The most messages of a tip-off; alerts have as much room again. */
    private static final int MOST_MESSAGES = 200;

    private final TipOffReceived received;
    private @Nullable TipOffState state;
    private @Nullable TipOffMatterId matter;
    private @Nullable LocalDate verifyBy;
    private @Nullable TipOffOutcome outcome;
    private @Nullable TipOffRewardProposed proposed;
    private @Nullable Doer proposer;
    private boolean extended;
    private boolean overdue;
    private boolean paid;
    private int messages;
    private int alerts;

    TipOffStanding(TipOffReceived received) {
        this.received = received;
    }

    TipOffReceived received() {
        return received;
    }

    boolean isIn(TipOffState... states) {
        return Arrays.asList(states).contains(state);
    }

    void requireNew() {
        Refuse.unless(isIn(TipOffState.RECEIVED), TipOffRefusal.ALREADY_DECIDED);
    }

    void requireVerifying() {
        Refuse.unless(isIn(TipOffState.VERIFYING), TipOffRefusal.NOT_BEING_VERIFIED);
    }

    /** The last day, which may be put off once and not after it. */
    LocalDate extensible(LocalDate day) {
        Refuse.when(verifyBy == null, TipOffRefusal.NO_LIMIT_TO_EXTEND);
        Refuse.when(extended, TipOffRefusal.ALREADY_EXTENDED);
        Refuse.when(day.isAfter(verifyBy), TipOffRefusal.LIMIT_PASSED);
        return verifyBy;
    }

    void requireTrue() {
        Refuse.when(isIn(TipOffState.CLOSED), TipOffRefusal.CLOSED_ALREADY);
        Refuse.unless(outcome == TipOffOutcome.TRUE || outcome == TipOffOutcome.PARTLY, TipOffRefusal.NOT_VERIFIED);
    }

    void requireAccepted() {
        Refuse.when(isIn(TipOffState.CLOSED), TipOffRefusal.CLOSED_ALREADY);
        Refuse.when(matter == null, TipOffRefusal.NOT_BEING_VERIFIED);
    }

    void requireAnswerable() {
        Refuse.when(isIn(TipOffState.RECEIVED, TipOffState.VERIFYING), TipOffRefusal.NOT_YET_DECIDED);
        Refuse.when(isIn(TipOffState.VERIFIED_TRUE, TipOffState.VERIFIED_PARTLY), TipOffRefusal.MEASURES_FIRST);
        Refuse.unless(
                isIn(
                        TipOffState.TRANSFERRED,
                        TipOffState.REJECTED,
                        TipOffState.VERIFIED_FALSE,
                        TipOffState.MEASURES_ORDERED),
                TipOffRefusal.ALREADY_ANSWERED);
    }

    void requireRoom() {
        Refuse.when(isIn(TipOffState.CLOSED), TipOffRefusal.CLOSED_ALREADY);
        Refuse.when(messages >= MOST_MESSAGES, TipOffRefusal.TOO_MANY_MESSAGES);
    }

    void requireRoomForAlerts() {
        Refuse.when(alerts >= MOST_MESSAGES, TipOffRefusal.TOO_MANY_MESSAGES);
    }

    /** The matter, where a reward may be proposed. */
    TipOffMatterId rewardable() {
        Refuse.when(isIn(TipOffState.CLOSED), TipOffRefusal.CLOSED_ALREADY);
        Refuse.unless(outcome == TipOffOutcome.TRUE || outcome == TipOffOutcome.PARTLY, TipOffRefusal.NOT_VERIFIED);
        Refuse.unless(received.named(), TipOffRefusal.ANONYMOUS_GETS_NONE);
        Refuse.when(proposed != null, TipOffRefusal.MATTER_REWARDED);
        Refuse.unless(isIn(TipOffState.ANSWERED), TipOffRefusal.ANSWER_FIRST);
        return matter;
    }

    TipOffRewardProposed proposed() {
        Refuse.unless(isIn(TipOffState.REWARD_DUE), TipOffRefusal.NO_REWARD_PROPOSED);
        return proposed;
    }

    /** A reward is granted by somebody else than who proposed it. */
    void requireNotProposedBy(Doer doer) {
        Refuse.when(proposer != null && doer.sharesPersonWith(proposer), TipOffRefusal.ANOTHER_PERSON_NEEDED);
    }

    /** The granted reward in fen, not yet paid. */
    long payable() {
        Refuse.when(paid, TipOffRefusal.REWARD_PAID_ALREADY);
        Refuse.unless(isIn(TipOffState.REWARDED), TipOffRefusal.NO_REWARD_GRANTED);
        return proposed.amountFen();
    }

    void requireSettled() {
        Refuse.when(isIn(TipOffState.CLOSED), TipOffRefusal.CLOSED_ALREADY);
        Refuse.when(isIn(TipOffState.REWARD_DUE) || isIn(TipOffState.REWARDED) && !paid, TipOffRefusal.REWARD_OPEN);
        Refuse.unless(
                isIn(TipOffState.ANSWERED, TipOffState.REWARDED, TipOffState.REWARD_WAIVED),
                TipOffRefusal.ANSWER_FIRST);
    }

    /** Whether a last day that passed is still the one in force. */
    boolean isOverdue(LocalDate day) {
        return isIn(TipOffState.VERIFYING) && !overdue && day.equals(verifyBy);
    }

    void on(TipOffEvent event, @Nullable Doer doer) {
        state = TipOffState.after(state, event);
        switch (event) {
            case TipOffAccepted e -> {
                matter = e.matter();
                verifyBy = e.verifyBy();
            }
            case TipOffVerificationExtended e -> {
                verifyBy = e.verifyBy();
                extended = true;
            }
            case TipOffVerificationOverdue e -> overdue = true;
            case TipOffVerified e -> outcome = e.outcome();
            case TipOffRewardProposed e -> {
                proposed = e;
                proposer = Doer.named(e.proposedBy(), doer);
            }
            case RewardPaid e -> paid = true;
            case TipOffMessageLeft e -> messages++;
            case TipOffRetaliationReported e -> alerts++;
            case TipOffReceived e -> {}
            case TipOffTransferred e -> {}
            case TipOffRejected e -> {}
            case TipOffMeasuresOrdered e -> {}
            case TipOffHazardRaised e -> {}
            case TipOffReferred e -> {}
            case TipOffAnswered e -> {}
            case RewardGranted e -> {}
            case RewardWaived e -> {}
            case TipOffClosed e -> {}
        }
    }
}
