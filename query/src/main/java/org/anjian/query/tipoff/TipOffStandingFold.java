package org.anjian.query.tipoff;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.anjian.api.message.LegalTime;
import org.anjian.api.tipoff.TipOffState;
import org.anjian.api.tipoff.event.RewardGranted;
import org.anjian.api.tipoff.event.RewardPaid;
import org.anjian.api.tipoff.event.TipOffAccepted;
import org.anjian.api.tipoff.event.TipOffEvent;
import org.anjian.api.tipoff.event.TipOffReceived;
import org.anjian.api.tipoff.event.TipOffRetaliationReported;
import org.anjian.api.tipoff.event.TipOffVerificationExtended;
import org.anjian.api.tipoff.event.TipOffVerificationOverdue;
import org.anjian.api.tipoff.event.TipOffVerified;
import org.anjian.api.tipoff.view.TipOffStandingView;
import org.anjian.query.journal.EventInfo;
import org.anjian.query.readmodel.FoldedModel;
import org.jspecify.annotations.Nullable;

/** How far tip-offs have come: an index of its own that nothing anybody said gets into. */
public final class TipOffStandingFold implements FoldedModel<TipOffEvent, TipOffStandingView> {

    @Override
    public String name() {
        return "tip-off-standings";
    }

    @Override
    public String aggregateType() {
        return "TipOff";
    }

    @Override
    public String idPrefix() {
        return TipOffFold.PREFIX;
    }

    @Override
    public boolean isOfItsOwn() {
        return false;
    }

    @Override
    public int schema() {
        return 1;
    }

    @Override
    public Class<TipOffEvent> eventType() {
        return TipOffEvent.class;
    }

    @Override
    public Class<TipOffStandingView> viewType() {
        return TipOffStandingView.class;
    }

    @Override
    public TipOffStandingView fold(@Nullable TipOffStandingView before, TipOffEvent event, EventInfo info) {
        Draft draft = new Draft(before);
        LocalDate day = LegalTime.dayOf(event.occurredAt());
        if (event instanceof TipOffReceived received) {
            draft.received = received;
        } else if (event instanceof TipOffAccepted accepted) {
            draft.acceptedOn = day;
            draft.accepted = accepted;
            draft.verifyBy = accepted.verifyBy();
        } else if (event instanceof TipOffVerificationExtended extended) {
            draft.verifyBy = extended.verifyBy();
        } else if (event instanceof TipOffVerificationOverdue) {
            draft.overdueSince = day;
        } else if (event instanceof TipOffVerified verified) {
            draft.verified = verified;
            draft.verifiedOn = day;
        } else if (event instanceof TipOffRetaliationReported) {
            draft.retaliation = true;
        } else if (event instanceof RewardGranted granted) {
            draft.rewardFen = granted.amountFen();
        } else if (event instanceof RewardPaid) {
            draft.rewardPaidOn = day;
        }
        return draft.view(event, info);
    }

    /** A view while one event is applied to it; lives no longer than that. */
    private static final class Draft {

        private final @Nullable TipOffStandingView before;
        private @Nullable TipOffReceived received;
        private @Nullable TipOffAccepted accepted;
        private @Nullable TipOffVerified verified;
        private @Nullable LocalDate acceptedOn;
        private @Nullable LocalDate verifyBy;
        private @Nullable LocalDate overdueSince;
        private @Nullable LocalDate verifiedOn;
        private @Nullable Long rewardFen;
        private @Nullable LocalDate rewardPaidOn;
        private boolean retaliation;

        private Draft(@Nullable TipOffStandingView before) {
            this.before = before;
            if (before != null) {
                acceptedOn = before.acceptedOn();
                verifyBy = before.verifyBy();
                overdueSince = before.overdueSince();
                verifiedOn = before.verifiedOn();
                rewardFen = before.rewardFen();
                rewardPaidOn = before.rewardPaidOn();
                retaliation = before.retaliation();
            }
        }

        private TipOffStandingView view(TipOffEvent event, EventInfo info) {
            return new TipOffStandingView(
                    event.tipOff().id(),
                    info.version(),
                    event.tipOff().number(),
                    event.tipOff().region(),
                    event.tipOff().region().path(),
                    TipOffState.after(before == null ? null : before.state(), event),
                    received == null ? before.channel() : received.channel(),
                    received == null ? before.about() : received.about(),
                    received == null ? before.sector() : received.sector(),
                    received == null ? before.deaths() : received.deaths(),
                    received == null ? before.named() : received.named(),
                    received == null ? before.receivedOn() : LegalTime.dayOf(received.occurredAt()),
                    acceptedOn,
                    accepted != null ? accepted.matter() : before == null ? null : before.matter(),
                    verifyBy,
                    overdueSince,
                    verified != null ? verified.outcome() : before == null ? null : before.outcome(),
                    verifiedOn,
                    acceptedOn == null || verifiedOn == null
                            ? null
                            : Long.valueOf(ChronoUnit.DAYS.between(acceptedOn, verifiedOn)),
                    retaliation,
                    rewardFen,
                    rewardPaidOn,
                    info.recordedAt());
        }
    }
}
