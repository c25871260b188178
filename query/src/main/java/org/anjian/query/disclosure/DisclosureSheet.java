package org.anjian.query.disclosure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.anjian.api.campaign.Timeliness;
import org.anjian.api.disclosure.DecisionFate;
import org.anjian.api.disclosure.DisclosedDecision;
import org.anjian.api.disclosure.DisclosureTerm;
import org.anjian.api.disclosure.PublicWording;
import org.anjian.api.disclosure.PublicationState;
import org.anjian.api.disclosure.WithdrawalReason;
import org.anjian.api.disclosure.event.DecisionOvertaken;
import org.anjian.api.disclosure.event.DisclosureCorrected;
import org.anjian.api.disclosure.event.DisclosureDueDateFound;
import org.anjian.api.disclosure.event.DisclosureEvent;
import org.anjian.api.disclosure.event.DisclosureExpired;
import org.anjian.api.disclosure.event.DisclosureOverdue;
import org.anjian.api.disclosure.event.DisclosureReplied;
import org.anjian.api.disclosure.event.DisclosureRestored;
import org.anjian.api.disclosure.event.DisclosureScheduled;
import org.anjian.api.disclosure.event.DisclosureWithdrawn;
import org.anjian.api.disclosure.event.EnforcementDecisionPublished;
import org.anjian.api.disclosure.event.RedactionProposed;
import org.anjian.api.disclosure.event.RedactionReviewed;
import org.anjian.api.disclosure.event.WithdrawalOverdue;
import org.anjian.api.disclosure.view.DisclosureView;
import org.anjian.api.hazard.Evidence;
import org.anjian.api.message.LegalTime;
import org.anjian.query.journal.EventInfo;
import org.anjian.query.readmodel.LastEntries;
import org.jspecify.annotations.Nullable;

/** A view of a publication while one event is applied to it; lives no longer than that. */
final class DisclosureSheet {

    private PublicationState state = PublicationState.SCHEDULED;
    private @Nullable DisclosedDecision decision;
    private @Nullable DisclosureTerm term;
    private @Nullable LocalDate overdueOn;
    private DisclosureView.@Nullable Proposal proposal;
    private @Nullable LocalDate publishedOn;
    private @Nullable String publishedBy;
    private @Nullable String channel;
    private @Nullable Evidence text;
    private @Nullable Timeliness timeliness;
    private @Nullable Integer workingDays;
    private @Nullable PublicWording shown;
    private @Nullable LocalDate expiresOn;
    private @Nullable LocalDate expiredOn;
    private @Nullable DecisionFate fate;
    private @Nullable DisclosureTerm withdrawal;
    private boolean withdrawalOwed;
    private @Nullable LocalDate withdrawBy;
    private @Nullable LocalDate withdrawalOverdueOn;
    private @Nullable Timeliness withdrawalTimeliness;
    private final List<DisclosureView.Change> changes = new ArrayList<>();
    private final List<DisclosureView.Reply> replies = new ArrayList<>();

    DisclosureSheet(@Nullable DisclosureView view) {
        if (view == null) {
            return;
        }
        state = view.state();
        decision = view.decision();
        term = view.term();
        overdueOn = view.overdueOn();
        proposal = view.proposal();
        publishedOn = view.publishedOn();
        publishedBy = view.publishedBy();
        channel = view.channel();
        text = view.text();
        timeliness = view.timeliness();
        workingDays = view.workingDays();
        shown = view.shown();
        expiresOn = view.expiresOn();
        expiredOn = view.expiredOn();
        fate = view.fate();
        withdrawal = view.withdrawal();
        withdrawalOwed = view.withdrawalOwed();
        withdrawBy = view.withdrawBy();
        withdrawalOverdueOn = view.withdrawalOverdueOn();
        withdrawalTimeliness = view.withdrawalTimeliness();
        changes.addAll(view.changes());
        replies.addAll(view.replies());
    }

    void enter(DisclosureEvent event) {
        LocalDate day = LegalTime.dayOf(event.occurredAt());
        state = state.after(event);
        switch (event) {
            case DisclosureScheduled e -> {
                decision = e.decision();
                term = e.term();
            }
            case RedactionProposed e ->
                proposal = new DisclosureView.Proposal(e.wording(), day, e.proposedBy(), null, null, null, null);
            case RedactionReviewed e -> reviewed(e, day);
            case EnforcementDecisionPublished e -> published(e, day);
            case DisclosureOverdue e -> overdueOn = day;
            case DisclosureDueDateFound e -> found(e);
            case DecisionOvertaken e -> overtaken(e);
            case WithdrawalOverdue e -> withdrawalOverdueOn = day;
            case DisclosureCorrected e -> {
                show(e.decision(), e.wording());
                change(day, null, e.reason(), e.legalBasis(), e.correctedBy());
                settle(e.timeliness());
            }
            case DisclosureWithdrawn e -> {
                change(day, e.reason(), e.explanation(), e.legalBasis(), e.withdrawnBy());
                settle(e.timeliness());
            }
            case DisclosureRestored e -> {
                show(e.decision(), e.wording());
                change(day, null, e.reason(), e.legalBasis(), e.restoredBy());
            }
            case DisclosureExpired e -> expiredOn = day;
            case DisclosureReplied e ->
                LastEntries.add(DisclosureView.KEPT, replies, new DisclosureView.Reply(day, e.text(), e.repliedBy()));
        }
    }

    private void reviewed(RedactionReviewed event, LocalDate day) {
        if (proposal != null) {
            proposal = new DisclosureView.Proposal(
                    proposal.wording(),
                    proposal.proposedOn(),
                    proposal.proposedBy(),
                    event.outcome(),
                    day,
                    event.reviewedBy(),
                    event.note());
        }
    }

    /** What was recorded late but happened in time takes back that it was overdue. */
    private void published(EnforcementDecisionPublished event, LocalDate day) {
        show(event.decision(), event.wording());
        publishedOn = day;
        publishedBy = event.publishedBy();
        channel = event.channel();
        text = event.text();
        timeliness = event.timeliness();
        workingDays = event.workingDays();
        expiresOn = event.expiresOn();
        if (event.timeliness() == Timeliness.ON_TIME) {
            overdueOn = null;
        }
    }

    private void overtaken(DecisionOvertaken event) {
        fate = event.fate();
        decision = event.decision();
        proposal = null;
        if (event.withdrawal() != null) {
            withdrawal = event.withdrawal();
            withdrawalOwed = true;
            withdrawBy = event.withdrawal().dueOn();
            withdrawalTimeliness = null;
        }
    }

    private void found(DisclosureDueDateFound event) {
        switch (event.act()) {
            case PUBLICATION -> {
                term = event.term();
                if (event.timeliness() != null) {
                    timeliness = event.timeliness();
                    workingDays = event.workingDays();
                }
            }
            case WITHDRAWAL -> {
                withdrawal = event.term();
                if (withdrawalOwed) {
                    withdrawBy = event.term().dueOn();
                } else {
                    withdrawalTimeliness = event.timeliness();
                }
            }
        }
    }

    private void show(DisclosedDecision now, PublicWording wording) {
        decision = now;
        shown = wording;
        proposal = null;
    }

    private void change(
            LocalDate day, @Nullable WithdrawalReason withdrawn, String reason, String legalBasis, String by) {
        LastEntries.add(
                DisclosureView.KEPT, changes, new DisclosureView.Change(state, day, withdrawn, reason, legalBasis, by));
    }

    private void settle(@Nullable Timeliness done) {
        if (withdrawalOwed) {
            withdrawalOwed = false;
            withdrawBy = null;
            withdrawalTimeliness = done;
            if (done == Timeliness.ON_TIME) {
                withdrawalOverdueOn = null;
            }
        }
    }

    DisclosureView view(DisclosureEvent event, EventInfo info) {
        if (decision == null || term == null) {
            throw new IllegalStateException("a publication begins with what is published: " + info.aggregateId());
        }
        return new DisclosureView(
                event.disclosure().id(),
                info.version(),
                decision.kind(),
                decision.record(),
                decision.number(),
                decision.agency(),
                decision.enterpriseId(),
                decision.enterpriseName(),
                decision.region(),
                decision.region().path(),
                decision.decidedOn(),
                decision,
                state,
                term,
                term.dueOn(),
                overdueOn,
                proposal,
                publishedOn,
                publishedBy,
                channel,
                text,
                timeliness,
                workingDays,
                shown,
                expiresOn,
                expiredOn,
                fate,
                withdrawal,
                withdrawalOwed,
                withdrawBy,
                withdrawalOverdueOn,
                withdrawalTimeliness,
                changes,
                replies,
                info.recordedAt());
    }
}
