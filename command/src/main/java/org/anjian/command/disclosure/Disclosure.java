package org.anjian.command.disclosure;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;
import static org.axonframework.modelling.command.AggregateLifecycle.getVersion;

import java.time.Instant;
import java.time.LocalDate;
import org.anjian.api.campaign.Timeliness;
import org.anjian.api.disclosure.DecisionFate;
import org.anjian.api.disclosure.DisclosureId;
import org.anjian.api.disclosure.DisclosureRefusal;
import org.anjian.api.disclosure.DisclosureTerm;
import org.anjian.api.disclosure.OwedAct;
import org.anjian.api.disclosure.PublicWording;
import org.anjian.api.disclosure.PublicationState;
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
import org.anjian.api.message.Doer;
import org.anjian.api.message.LegalTime;
import org.anjian.api.message.Role;
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

    private final DisclosureFile file = new DisclosureFile();

    Disclosure() {}

    @CommandHandlerInterceptor
    void permit(CommandMessage<?> message, Actor actor, Permissions permissions) {
        permissions.require(actor, message.getPayloadType(), file.subject.region(), file.subject.enterpriseId());
    }

    /** Makes the publication owed; harmless where it is owed already. */
    Decision schedule(DisclosureScheduled scheduled, DeadlineManager deadlines) {
        if (file.subject == null) {
            apply(scheduled);
            DisclosureDeadlines.set(OwedAct.PUBLICATION, scheduled.term(), deadlines);
        }
        return decision();
    }

    /** Takes notice of what became of the decision: what is public of it is to be withdrawn or corrected (ML20-04e). */
    Decision follow(FollowDecision command, DisclosureTerms terms, DeadlineManager deadlines) {
        DisclosureTerm owed = null;
        if (file.state.isPublic() && file.owesWithdrawal()) {
            owed = file.withdrawal.term();
        } else if (file.state.isPublic()) {
            owed = terms.ofWithdrawal(file.subject.region(), LegalTime.dayOf(command.occurredAt()));
            DisclosureDeadlines.set(OwedAct.WITHDRAWAL, owed, deadlines);
        }
        return record(new DecisionOvertaken(
                file.subject,
                command.occurredAt(),
                command.fate(),
                command.fate() == DecisionFate.CHANGED ? file.decision.fined(command.fineFen()) : file.decision,
                owed));
    }

    /** Counts again what a missing calendar left without a last day; harmless where it still is missing. */
    @CommandHandler
    Decision handle(FindDueDate command, DisclosureTerms terms, DeadlineManager deadlines) {
        if (file.publication.isUndated()) {
            find(command, OwedAct.PUBLICATION, file.publication, terms, deadlines);
        }
        if (file.withdrawal != null && file.withdrawal.isUndated()) {
            find(command, OwedAct.WITHDRAWAL, file.withdrawal, terms, deadlines);
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
        apply(new DisclosureDueDateFound(file.subject, command.occurredAt(), act, term, timeliness, days));
        if (done == null) {
            DisclosureDeadlines.set(act, term, deadlines);
        } else if (timeliness == Timeliness.LATE) {
            miss(act);
        }
    }

    @CommandHandler
    Decision handle(ProposeRedaction command, Actor actor) {
        requireInOrder(command.occurredAt());
        Refuse.when(file.gone, DisclosureRefusal.DECISION_GONE);
        Refuse.unless(
                file.state.isAwaited() || file.state.isPublic() || file.state == PublicationState.WITHDRAWN,
                DisclosureRefusal.CLOSED_TO_PROPOSALS);
        return record(new RedactionProposed(file.subject, command.occurredAt(), command.wording(), actor.id()));
    }

    @CommandHandler
    Decision handle(ReviewRedaction command, Actor actor) {
        requireInOrder(command.occurredAt());
        Refuse.when(file.proposal == null || file.proposal.isApproved(), DisclosureRefusal.NOTHING_PROPOSED);
        Refuse.when(actor.doer().sharesPersonWith(file.proposal.by()), DisclosureRefusal.REVIEWER_PROPOSED);
        return record(new RedactionReviewed(
                file.subject, command.occurredAt(), command.outcome(), command.note(), actor.id()));
    }

    @CommandHandler
    Decision handle(PublishEnforcementDecision command, Actor actor, DisclosureTerms terms, DeadlineManager deadlines) {
        Refuse.when(file.gone, DisclosureRefusal.DECISION_GONE);
        Refuse.unless(file.state.isAwaited(), DisclosureRefusal.PUBLISHED_BEFORE);
        PublicWording wording = requireReviewed();
        requireInOrder(command.occurredAt());
        LocalDate day = LegalTime.dayOf(command.occurredAt());
        Timeliness timeliness = file.publication.term().judge(day);
        if (timeliness == Timeliness.LATE) {
            miss(OwedAct.PUBLICATION);
        }
        LocalDate last = terms.expiresOn(file.decision.kind(), file.subject.region(), day);
        DisclosureDeadlines.expiry(last, deadlines);
        return record(new EnforcementDecisionPublished(
                file.subject,
                command.occurredAt(),
                file.decision,
                wording,
                command.channel(),
                command.text(),
                timeliness,
                terms.workingDays(file.decision.decidedOn(), day),
                last,
                actor.id()));
    }

    @CommandHandler
    Decision handle(CorrectDisclosure command, Actor actor) {
        Refuse.unless(file.state.isPublic(), DisclosureRefusal.NOT_PUBLIC);
        Refuse.when(file.gone, DisclosureRefusal.DECISION_GONE);
        PublicWording wording = requireReviewed();
        requireInOrder(command.occurredAt());
        Timeliness timeliness = settled(command.occurredAt());
        return record(new DisclosureCorrected(
                file.subject,
                command.occurredAt(),
                file.decision,
                wording,
                command.reason(),
                command.legalBasis(),
                timeliness,
                actor.id()));
    }

    @CommandHandler
    Decision handle(WithdrawDisclosure command, Actor actor) {
        Refuse.unless(file.state.isPublic(), DisclosureRefusal.NOT_PUBLIC);
        Instant at = actedAt(command.occurredAt(), actor);
        requireInOrder(at);
        Timeliness timeliness = settled(at);
        return record(new DisclosureWithdrawn(
                file.subject,
                at,
                command.reason(),
                command.explanation(),
                command.legalBasis(),
                timeliness,
                actor.id()));
    }

    @CommandHandler
    Decision handle(RestoreDisclosure command, Actor actor) {
        Refuse.unless(file.state == PublicationState.WITHDRAWN, DisclosureRefusal.NOT_WITHDRAWN);
        // Anjian gives again what it took back itself, and nothing that somebody else took back for reasons of their
        // own.
        Refuse.when(isAnjian(actor) && !file.takenBackByAnjian, DisclosureRefusal.NOT_WITHDRAWN);
        Refuse.when(file.gone, DisclosureRefusal.DECISION_GONE);
        Instant at = actedAt(command.occurredAt(), actor);
        requireInOrder(at);
        Refuse.when(file.expiresOn != null && LegalTime.dayOf(at).isAfter(file.expiresOn), DisclosureRefusal.TERM_OVER);
        boolean reviewed = file.proposal != null && file.proposal.isApproved();
        Refuse.when(file.changedSince && !reviewed, DisclosureRefusal.DECISION_CHANGED_SINCE);
        return record(new DisclosureRestored(
                file.subject,
                at,
                file.decision,
                reviewed ? file.proposal.wording() : file.shown,
                command.reason(),
                command.legalBasis(),
                file.expiresOn,
                actor.id()));
    }

    @CommandHandler
    Decision handle(ReplyToDisclosure command, Actor actor) {
        Refuse.unless(file.state.isPublic(), DisclosureRefusal.NOT_PUBLIC);
        requireInOrder(command.occurredAt());
        return record(new DisclosureReplied(file.subject, command.occurredAt(), command.text(), actor.id()));
    }

    @DeadlineHandler(deadlineName = DisclosureDeadlines.PUBLICATION)
    void pass(DisclosureDeadlines.PublicationDue due) {
        if (file.state.isAwaited()) {
            miss(OwedAct.PUBLICATION);
        }
    }

    @DeadlineHandler(deadlineName = DisclosureDeadlines.WITHDRAWAL)
    void pass(DisclosureDeadlines.WithdrawalDue due) {
        if (file.owesWithdrawal()
                && due.withdrawBy().equals(file.withdrawal.term().dueOn())) {
            miss(OwedAct.WITHDRAWAL);
        }
    }

    @DeadlineHandler(deadlineName = DisclosureDeadlines.EXPIRY)
    void pass(DisclosureDeadlines.ExpiryDue due) {
        if (file.state.isPublic() && due.expiresOn().equals(file.expiresOn)) {
            applyAsSystem(new DisclosureExpired(file.subject, LegalTime.endOf(due.expiresOn()), due.expiresOn()));
        }
    }

    /** What is late was missing before, whether or not the deadline fired first. */
    private void miss(OwedAct act) {
        switch (act) {
            case PUBLICATION -> {
                if (!file.overdue) {
                    LocalDate last = file.publication.term().dueOn();
                    applyAsSystem(new DisclosureOverdue(file.subject, LegalTime.endOf(last), last));
                }
            }
            case WITHDRAWAL -> {
                if (!file.withdrawalOverdue) {
                    LocalDate last = file.withdrawal.term().dueOn();
                    applyAsSystem(new WithdrawalOverdue(file.subject, LegalTime.endOf(last), last));
                }
            }
        }
    }

    /** Whether what the fate of the decision made owed is done in time; null where nothing was owed or its last day is unknown. */
    private @Nullable Timeliness settled(Instant at) {
        if (!file.owesWithdrawal()) {
            return null;
        }
        Timeliness timeliness = file.withdrawal.term().judge(LegalTime.dayOf(at));
        if (timeliness == Timeliness.LATE) {
            miss(OwedAct.WITHDRAWAL);
        }
        return timeliness;
    }

    private PublicWording requireReviewed() {
        Refuse.unless(file.proposal != null && file.proposal.isApproved(), DisclosureRefusal.NOT_REVIEWED);
        return file.proposal.wording();
    }

    /** What Anjian does follows whatever was done before, also where that says a time that is still to come here. */
    private Instant actedAt(Instant at, Actor actor) {
        return isAnjian(actor) && at.isBefore(file.lastAct) ? file.lastAct : at;
    }

    private static boolean isAnjian(Actor actor) {
        return actor.role() == Role.SYSTEM;
    }

    private void requireInOrder(Instant at) {
        Refuse.when(at.isBefore(file.lastAct), DisclosureRefusal.BEFORE_LAST_ACT, "occurredAt");
    }

    private void applyAsSystem(DisclosureEvent event) {
        apply(event, MetaData.from(Actor.system(file.subject.region()).toMetadata()));
    }

    private Decision record(DisclosureEvent event) {
        apply(event);
        return decision();
    }

    private Decision decision() {
        return new Decision(id.raw(), getVersion() + 1);
    }

    @EventSourcingHandler
    void on(DisclosureEvent event, @Nullable Doer doer) {
        id = event.disclosure().id();
        file.enter(event, doer);
    }
}
