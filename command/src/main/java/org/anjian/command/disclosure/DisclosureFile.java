package org.anjian.command.disclosure;

import java.time.Instant;
import java.time.LocalDate;
import org.anjian.api.disclosure.DisclosedDecision;
import org.anjian.api.disclosure.DisclosureSubject;
import org.anjian.api.disclosure.PublicWording;
import org.anjian.api.disclosure.PublicationState;
import org.anjian.api.disclosure.ReviewOutcome;
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
import org.anjian.api.message.Doer;
import org.anjian.api.message.LegalTime;
import org.jspecify.annotations.Nullable;

/** What a publication remembers of its own events. */
final class DisclosureFile {

    private static final String ANJIAN = "anjian";

    DisclosureSubject subject;
    DisclosedDecision decision;
    PublicationState state;
    Instant lastAct = Instant.MIN;
    Owed publication;
    boolean overdue;

    @Nullable
    Proposal proposal;

    @Nullable
    PublicWording shown;

    boolean changedSince;
    boolean gone;

    @Nullable
    Owed withdrawal;

    boolean withdrawalOverdue;

    /** Whether it was withdrawn because the record of the decision was sealed, which ends. */
    boolean takenBackByAnjian;

    @Nullable
    LocalDate expiresOn;

    /** Whether what became of the decision made something owed that was not done yet. */
    boolean owesWithdrawal() {
        return withdrawal != null && withdrawal.isOpen();
    }

    void enter(DisclosureEvent event, @Nullable Doer doer) {
        subject = event.disclosure();
        state = state == null ? PublicationState.SCHEDULED : state.after(event);
        switch (event) {
            case DisclosureScheduled e -> {
                decision = e.decision();
                publication = Owed.since(e.decision().decidedOn(), e.term());
                acted(e);
            }
            case RedactionProposed e -> {
                proposal = new Proposal(e.wording(), Doer.named(e.proposedBy(), doer), Proposal.Review.PENDING);
                acted(e);
            }
            case RedactionReviewed e -> {
                proposal = e.outcome() == ReviewOutcome.APPROVED && proposal != null ? proposal.approved() : null;
                acted(e);
            }
            case EnforcementDecisionPublished e -> {
                show(e.wording());
                expiresOn = e.expiresOn();
                publication = publication.done(LegalTime.dayOf(e.occurredAt()));
                acted(e);
            }
            case DisclosureDueDateFound e -> found(e);
            case DisclosureOverdue e -> overdue = true;
            case DecisionOvertaken e -> {
                decision = e.decision();
                gone |= e.fate().ends();
                changedSince = true;
                proposal = null;
                owe(e);
                acted(e);
            }
            case WithdrawalOverdue e -> withdrawalOverdue = true;
            case DisclosureCorrected e -> {
                show(e.wording());
                settle(LegalTime.dayOf(e.occurredAt()));
                acted(e);
            }
            case DisclosureWithdrawn e -> {
                takenBackByAnjian = ANJIAN.equals(e.withdrawnBy());
                settle(LegalTime.dayOf(e.occurredAt()));
                acted(e);
            }
            case DisclosureRestored e -> {
                show(e.wording());
                acted(e);
            }
            case DisclosureExpired e -> {}
            case DisclosureReplied e -> acted(e);
        }
    }

    private void show(PublicWording wording) {
        shown = wording;
        proposal = null;
        changedSince = false;
    }

    private void owe(DecisionOvertaken event) {
        if (event.withdrawal() != null && !owesWithdrawal()) {
            withdrawal = Owed.since(LegalTime.dayOf(event.occurredAt()), event.withdrawal());
            withdrawalOverdue = false;
        }
    }

    private void settle(LocalDate day) {
        if (owesWithdrawal()) {
            withdrawal = withdrawal.done(day);
        }
    }

    private void found(DisclosureDueDateFound event) {
        switch (event.act()) {
            case PUBLICATION -> publication = publication.until(event.term());
            case WITHDRAWAL -> withdrawal = withdrawal.until(event.term());
        }
    }

    private void acted(DisclosureEvent event) {
        lastAct = event.occurredAt().isAfter(lastAct) ? event.occurredAt() : lastAct;
    }
}
