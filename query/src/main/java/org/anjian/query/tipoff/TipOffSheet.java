package org.anjian.query.tipoff;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.anjian.api.enterprise.ResponsibleBody;
import org.anjian.api.hazard.Evidence;
import org.anjian.api.message.LegalTime;
import org.anjian.api.person.PersonalText;
import org.anjian.api.sector.Sector;
import org.anjian.api.tipoff.MessageSender;
import org.anjian.api.tipoff.TipOffAbout;
import org.anjian.api.tipoff.TipOffChannel;
import org.anjian.api.tipoff.TipOffHazard;
import org.anjian.api.tipoff.TipOffMatterId;
import org.anjian.api.tipoff.TipOffOutcome;
import org.anjian.api.tipoff.TipOffState;
import org.anjian.api.tipoff.TipOffSubject;
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
import org.anjian.api.tipoff.view.TipOffView;
import org.anjian.query.journal.EventInfo;
import org.anjian.query.readmodel.LastEntries;
import org.jspecify.annotations.Nullable;

/** A view while one event is applied to it; lives no longer than that. */
final class TipOffSheet {

    private @Nullable TipOffState state;
    private TipOffChannel channel;
    private TipOffAbout about;
    private @Nullable Sector sector;
    private boolean deaths;
    private boolean named;
    private LocalDate receivedOn;
    private PersonalText text;
    private @Nullable TipOffMatterId matter;
    private @Nullable String handler;
    private @Nullable LocalDate verifyBy;
    private @Nullable LocalDate overdueSince;
    private @Nullable TipOffOutcome outcome;
    private @Nullable String findings;
    private @Nullable String decisionReason;
    private @Nullable ResponsibleBody transferredTo;
    private @Nullable String measures;
    private @Nullable String measuresSignedBy;
    private @Nullable PersonalText answer;
    private boolean retaliation;
    private @Nullable Long rewardFen;
    private @Nullable LocalDate rewardPaidOn;
    private final List<Evidence> record = new ArrayList<>();
    private final List<TipOffView.Message> messages = new ArrayList<>();
    private final List<TipOffHazard> hazards = new ArrayList<>();
    private final List<TipOffView.Referral> referrals = new ArrayList<>();

    TipOffSheet(@Nullable TipOffView view) {
        if (view == null) {
            return;
        }
        state = view.state();
        channel = view.channel();
        about = view.about();
        sector = view.sector();
        deaths = view.deaths();
        named = view.named();
        receivedOn = view.receivedOn();
        text = view.text();
        matter = view.matter();
        handler = view.handler();
        verifyBy = view.verifyBy();
        overdueSince = view.overdueSince();
        outcome = view.outcome();
        findings = view.findings();
        decisionReason = view.decisionReason();
        transferredTo = view.transferredTo();
        measures = view.measures();
        measuresSignedBy = view.measuresSignedBy();
        answer = view.answer();
        retaliation = view.retaliation();
        rewardFen = view.rewardFen();
        rewardPaidOn = view.rewardPaidOn();
        record.addAll(view.record());
        messages.addAll(view.messages());
        hazards.addAll(view.hazards());
        referrals.addAll(view.referrals());
    }

    void apply(TipOffEvent event) {
        LocalDate day = LegalTime.dayOf(event.occurredAt());
        switch (event) {
            case TipOffReceived e -> {
                channel = e.channel();
                about = e.about();
                sector = e.sector();
                deaths = e.deaths();
                named = e.named();
                receivedOn = day;
                text = e.text();
            }
            case TipOffAccepted e -> {
                matter = e.matter();
                handler = e.handler();
                verifyBy = e.verifyBy();
            }
            case TipOffTransferred e -> {
                transferredTo = e.to();
                decisionReason = e.reason();
            }
            case TipOffRejected e -> decisionReason = e.reason();
            case TipOffVerificationExtended e -> verifyBy = e.verifyBy();
            case TipOffVerificationOverdue e -> overdueSince = day;
            case TipOffVerified e -> {
                outcome = e.outcome();
                findings = e.findings();
                record.addAll(e.record());
            }
            case TipOffMeasuresOrdered e -> {
                measures = e.measures();
                measuresSignedBy = e.signedBy();
            }
            case TipOffHazardRaised e -> LastEntries.add(TipOffView.KEPT, hazards, e.hazard());
            case TipOffReferred e ->
                LastEntries.add(
                        TipOffView.KEPT, referrals, new TipOffView.Referral(day, e.to(), e.reference(), e.wording()));
            case TipOffAnswered e -> answer = e.answer();
            case TipOffMessageLeft e -> message(new TipOffView.Message(day, e.sender(), e.text(), false));
            case TipOffRetaliationReported e -> {
                retaliation = true;
                message(new TipOffView.Message(day, MessageSender.INFORMER, e.text(), true));
            }
            case TipOffRewardProposed e -> rewardFen = e.amountFen();
            case RewardGranted e -> rewardFen = e.amountFen();
            case RewardWaived e -> {
                rewardFen = null;
                decisionReason = e.reason();
            }
            case RewardPaid e -> rewardPaidOn = day;
            case TipOffClosed e -> {}
        }
        state = TipOffState.after(state, event);
    }

    private void message(TipOffView.Message message) {
        LastEntries.add(TipOffView.KEPT, messages, message);
    }

    /** The view after the event. */
    TipOffView view(TipOffSubject subject, EventInfo info) {
        return new TipOffView(
                subject.id(),
                info.version(),
                subject.number(),
                subject.region(),
                subject.region().path(),
                state,
                channel,
                about,
                sector,
                deaths,
                named,
                receivedOn,
                text,
                matter,
                handler,
                verifyBy,
                overdueSince,
                outcome,
                findings,
                record,
                decisionReason,
                transferredTo,
                measures,
                measuresSignedBy,
                answer,
                messages,
                hazards,
                referrals,
                retaliation,
                rewardFen,
                rewardPaidOn,
                info.recordedAt());
    }
}
