package org.anjian.command.disclosure;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;
import static org.axonframework.modelling.command.AggregateLifecycle.getVersion;

import java.time.Instant;
import java.time.LocalDate;
import org.anjian.api.campaign.Timeliness;
import org.anjian.api.disclosure.DecisionFate;
import org.anjian.api.disclosure.DisclosedDecision;
import org.anjian.api.disclosure.DisclosureId;
import org.anjian.api.disclosure.DisclosureRefusal;
import org.anjian.api.disclosure.DisclosureSubject;
import org.anjian.api.disclosure.DisclosureTerm;
import org.anjian.api.disclosure.OwedAct;
import org.anjian.api.disclosure.PublicWording;
import org.anjian.api.disclosure.PublicationState;
import org.anjian.api.disclosure.ReviewOutcome;
import org.anjian.api.disclosure.command.CorrectDisclosure;
import org.anjian.api.disclosure.command.FindDueDate;
import org.anjian.api.disclosure.command.FollowDecision;
import org.anjian.api.disclosure.command.ProposeRedaction;
import org.anjian.api.disclosure.command.PublishEnforcementDecision;
import org.anjian.api.disclosure.command.ReplyToDisclosure;
import org.anjian.api.disclosure.command.RestoreDisclosure;
import org.anjian.api.disclosure.command.ReviewRedaction;
import org.anjian.api.disclosure.command.WithdrawDisclosure;
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
import org.anjian.api.message.Actor;
import org.anjian.api.message.Decision;
import org.anjian.api.message.LegalTime;
import org.anjian.api.permission.Permissions;
import org.anjian.command.refusal.Refuse;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.deadline.DeadlineManager;
import org.axonframework.deadline.annotation.DeadlineHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.MetaData;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CommandHandlerInterceptor;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

/** The publication of one decision, from the day it is owed until its time is over (QJ16-06h, ML20-04e). */
@Aggregate
class Disclosure {

    @AggregateIdentifier
    private DisclosureId id;

    private DisclosureSubject subject;
    private DisclosedDecision decision;
    private PublicationState state;
    private Instant lastAct = Instant.MIN;
    private Owed publication;
    private boolean overdue;
    private @Nullable Proposal proposal;
    private @Nullable PublicWording shown;
    private boolean changedSince;
    private boolean gone;
    private @Nullable Owed withdrawal;
    private boolean withdrawalOverdue;
    private @Nullable LocalDate expiresOn;

    Disclosure() {}

    @CommandHandlerInterceptor
    void permit(CommandMessage<?> message, Actor actor, Permissions permissions) {
        permissions.require(actor, message.getPayloadType(), subject.region(), subject.enterpriseId());
    }

    /** Makes the publication owed; harmless where it is owed already. */
    Decision schedule(DisclosureScheduled scheduled, DeadlineManager deadlines) {
        if (subject == null) {
            apply(scheduled);
            DisclosureDeadlines.set(OwedAct.PUBLICATION, scheduled.term(), deadlines);
        }
        return decision();
    }

    /** Takes notice of what became of the decision: what is public of it is to be withdrawn or corrected (ML20-04e). */
    Decision follow(FollowDecision command, DisclosureTerms terms, DeadlineManager deadlines) {
        DisclosureTerm owed = null;
        if (state.isPublic() && owesWithdrawal()) {
            owed = withdrawal.term();
        } else if (state.isPublic()) {
            owed = terms.ofWithdrawal(subject.region(), LegalTime.dayOf(command.occurredAt()));
            DisclosureDeadlines.set(OwedAct.WITHDRAWAL, owed, deadlines);
        }
        return record(new DecisionOvertaken(
                subject,
                command.occurredAt(),
                command.fate(),
                command.fate() == DecisionFate.CHANGED ? decision.fined(command.fineFen()) : decision,
                owed));
    }

    /** Counts again what a missing calendar left without a last day; harmless where it still is missing. */
    @CommandHandler
    Decision handle(FindDueDate command, DisclosureTerms terms, DeadlineManager deadlines) {
        if (publication.isUndated()) {
            find(command, OwedAct.PUBLICATION, publication, terms, deadlines);
        }
        if (withdrawal != null && withdrawal.isUndated()) {
            find(command, OwedAct.WITHDRAWAL, withdrawal, terms, deadlines);
        }
        return decision();
    }

    private void find(FindDueDate command, OwedAct act, Owed owed, DisclosureTerms terms, DeadlineManager deadlines) {
        DisclosureTerm term = terms.counted(owed.term(), owed.factOn());
        if (term.dueOn() == null) {
            return;
        }
        LocalDate done = owed.doneOn();
        Timeliness timeliness = done == null ? null : term.judge(done);
        Integer days = done == null ? null : terms.workingDays(owed.factOn(), done);
        apply(new DisclosureDueDateFound(subject, command.occurredAt(), act, term, timeliness, days));
        if (done == null) {
            DisclosureDeadlines.set(act, term, deadlines);
        } else if (timeliness == Timeliness.LATE) {
            miss(act);
        }
    }

    private boolean owesWithdrawal() {
        return withdrawal != null && withdrawal.isOpen();
    }

    @CommandHandler
    Decision handle(ProposeRedaction command, Actor actor) {
        requireInOrder(command.occurredAt());
        Refuse.when(gone, DisclosureRefusal.DECISION_GONE);
        Refuse.unless(
                state.isAwaited() || state.isPublic() || state == PublicationState.WITHDRAWN,
                DisclosureRefusal.CLOSED_TO_PROPOSALS);
        return record(new RedactionProposed(subject, command.occurredAt(), command.wording(), actor.id()));
    }

    @CommandHandler
    Decision handle(ReviewRedaction command, Actor actor) {
        requireInOrder(command.occurredAt());
        Refuse.when(proposal == null || proposal.isApproved(), DisclosureRefusal.NOTHING_PROPOSED);
        Refuse.when(proposal.by().equals(actor.id()), DisclosureRefusal.REVIEWER_PROPOSED);
        return record(
                new RedactionReviewed(subject, command.occurredAt(), command.outcome(), command.note(), actor.id()));
    }

    @CommandHandler
    Decision handle(PublishEnforcementDecision command, Actor actor, DisclosureTerms terms, DeadlineManager deadlines) {
        Refuse.when(gone, DisclosureRefusal.DECISION_GONE);
        Refuse.unless(state.isAwaited(), DisclosureRefusal.PUBLISHED_BEFORE);
        PublicWording wording = requireReviewed();
        requireInOrder(command.occurredAt());
        LocalDate day = LegalTime.dayOf(command.occurredAt());
        Timeliness timeliness = publication.term().judge(day);
        if (timeliness == Timeliness.LATE) {
            miss(OwedAct.PUBLICATION);
        }
        LocalDate last = terms.expiresOn(decision.kind(), subject.region(), day);
        DisclosureDeadlines.expiry(last, deadlines);
        return record(new EnforcementDecisionPublished(
                subject,
                command.occurredAt(),
                decision,
                wording,
                command.channel(),
                command.text(),
                timeliness,
                terms.workingDays(decision.decidedOn(), day),
                last,
                actor.id()));
    }

    @CommandHandler
    Decision handle(CorrectDisclosure command, Actor actor) {
        Refuse.unless(state.isPublic(), DisclosureRefusal.NOT_PUBLIC);
        Refuse.when(gone, DisclosureRefusal.DECISION_GONE);
        PublicWording wording = requireReviewed();
        requireInOrder(command.occurredAt());
        Timeliness timeliness = settled(command.occurredAt());
        return record(new DisclosureCorrected(
                subject,
                command.occurredAt(),
                decision,
                wording,
                command.reason(),
                command.legalBasis(),
                timeliness,
                actor.id()));
    }

    @CommandHandler
    Decision handle(WithdrawDisclosure command, Actor actor) {
        Refuse.unless(state.isPublic(), DisclosureRefusal.NOT_PUBLIC);
        requireInOrder(command.occurredAt());
        Timeliness timeliness = settled(command.occurredAt());
        return record(new DisclosureWithdrawn(
                subject,
                command.occurredAt(),
                command.reason(),
                command.explanation(),
                command.legalBasis(),
                timeliness,
                actor.id()));
    }

    @CommandHandler
    Decision handle(RestoreDisclosure command, Actor actor) {
        Refuse.unless(state == PublicationState.WITHDRAWN, DisclosureRefusal.NOT_WITHDRAWN);
        Refuse.when(gone, DisclosureRefusal.DECISION_GONE);
        requireInOrder(command.occurredAt());
        Refuse.when(
                expiresOn != null && LegalTime.dayOf(command.occurredAt()).isAfter(expiresOn),
                DisclosureRefusal.TERM_OVER);
        boolean reviewed = proposal != null && proposal.isApproved();
        Refuse.when(changedSince && !reviewed, DisclosureRefusal.DECISION_CHANGED_SINCE);
        return record(new DisclosureRestored(
                subject,
                command.occurredAt(),
                decision,
                reviewed ? proposal.wording() : shown,
                command.reason(),
                command.legalBasis(),
                expiresOn,
                actor.id()));
    }

    @CommandHandler
    Decision handle(ReplyToDisclosure command, Actor actor) {
        Refuse.unless(state.isPublic(), DisclosureRefusal.NOT_PUBLIC);
        requireInOrder(command.occurredAt());
        return record(new DisclosureReplied(subject, command.occurredAt(), command.text(), actor.id()));
    }

    @DeadlineHandler(deadlineName = DisclosureDeadlines.PUBLICATION)
    void pass(DisclosureDeadlines.PublicationDue due) {
        if (state.isAwaited()) {
            miss(OwedAct.PUBLICATION);
        }
    }

    @DeadlineHandler(deadlineName = DisclosureDeadlines.WITHDRAWAL)
    void pass(DisclosureDeadlines.WithdrawalDue due) {
        if (owesWithdrawal() && due.withdrawBy().equals(withdrawal.term().dueOn())) {
            miss(OwedAct.WITHDRAWAL);
        }
    }

    @DeadlineHandler(deadlineName = DisclosureDeadlines.EXPIRY)
    void pass(DisclosureDeadlines.ExpiryDue due) {
        if (state.isPublic() && due.expiresOn().equals(expiresOn)) {
            applyAsSystem(new DisclosureExpired(subject, LegalTime.endOf(due.expiresOn()), due.expiresOn()));
        }
    }

    /** What is late was missing before, whether or not the deadline fired first. */
    private void miss(OwedAct act) {
        switch (act) {
            case PUBLICATION -> {
                if (!overdue) {
                    LocalDate last = publication.term().dueOn();
                    applyAsSystem(new DisclosureOverdue(subject, LegalTime.endOf(last), last));
                }
            }
            case WITHDRAWAL -> {
                if (!withdrawalOverdue) {
                    LocalDate last = withdrawal.term().dueOn();
                    applyAsSystem(new WithdrawalOverdue(subject, LegalTime.endOf(last), last));
                }
            }
        }
    }

    /** Whether what the fate of the decision made owed is done in time; null where nothing was owed or its last day is unknown. */
    private @Nullable Timeliness settled(Instant at) {
        if (!owesWithdrawal()) {
            return null;
        }
        Timeliness timeliness = withdrawal.term().judge(LegalTime.dayOf(at));
        if (timeliness == Timeliness.LATE) {
            miss(OwedAct.WITHDRAWAL);
        }
        return timeliness;
    }

    private PublicWording requireReviewed() {
        Refuse.unless(proposal != null && proposal.isApproved(), DisclosureRefusal.NOT_REVIEWED);
        return proposal.wording();
    }

    private void requireInOrder(Instant at) {
        Refuse.when(at.isBefore(lastAct), DisclosureRefusal.BEFORE_LAST_ACT, "occurredAt");
    }

    private void applyAsSystem(DisclosureEvent event) {
        apply(event, MetaData.from(Actor.system(subject.region()).toMetadata()));
    }

    private Decision record(DisclosureEvent event) {
        apply(event);
        return decision();
    }

    private Decision decision() {
        return new Decision(id.raw(), getVersion() + 1);
    }

    @EventSourcingHandler
    void on(DisclosureEvent event) {
        id = event.disclosure().id();
        subject = event.disclosure();
        state = state == null ? PublicationState.SCHEDULED : state.after(event);
        switch (event) {
            case DisclosureScheduled e -> {
                decision = e.decision();
                publication = Owed.since(e.decision().decidedOn(), e.term());
                acted(e);
            }
            case RedactionProposed e -> {
                proposal = new Proposal(e.wording(), e.proposedBy(), Proposal.Review.PENDING);
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
