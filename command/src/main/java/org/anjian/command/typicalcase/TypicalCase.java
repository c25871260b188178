package org.anjian.command.typicalcase;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;
import static org.axonframework.modelling.command.AggregateLifecycle.getVersion;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.anjian.api.campaign.Timeliness;
import org.anjian.api.message.Actor;
import org.anjian.api.message.Decision;
import org.anjian.api.message.Doer;
import org.anjian.api.message.LegalTime;
import org.anjian.api.message.Role;
import org.anjian.api.monthlyreturn.MonthlyReturnSubject;
import org.anjian.api.permission.Permissions;
import org.anjian.api.typicalcase.MediaExposure;
import org.anjian.api.typicalcase.TypicalCaseId;
import org.anjian.api.typicalcase.TypicalCaseRefusal;
import org.anjian.api.typicalcase.TypicalCaseState;
import org.anjian.api.typicalcase.TypicalCaseSubject;
import org.anjian.api.typicalcase.command.ApproveTypicalCase;
import org.anjian.api.typicalcase.command.IncludeTypicalCase;
import org.anjian.api.typicalcase.command.PublishTypicalCase;
import org.anjian.api.typicalcase.command.RedactTypicalCase;
import org.anjian.api.typicalcase.command.SendBackTypicalCase;
import org.anjian.api.typicalcase.command.WithdrawTypicalCase;
import org.anjian.api.typicalcase.event.TypicalCaseApproved;
import org.anjian.api.typicalcase.event.TypicalCaseEnteredBulletin;
import org.anjian.api.typicalcase.event.TypicalCaseEvent;
import org.anjian.api.typicalcase.event.TypicalCasePublicationOverdue;
import org.anjian.api.typicalcase.event.TypicalCasePublished;
import org.anjian.api.typicalcase.event.TypicalCaseReceived;
import org.anjian.api.typicalcase.event.TypicalCaseRedacted;
import org.anjian.api.typicalcase.event.TypicalCaseSentBack;
import org.anjian.api.typicalcase.event.TypicalCaseWithdrawn;
import org.anjian.command.monthlyreturn.DecidedCases;
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

/** A typical case, from the nomination until the news media told of it or it is withdrawn (QJ22B-13d). */
@Aggregate
class TypicalCase {

    @AggregateIdentifier
    private TypicalCaseId id;

    private TypicalCaseSubject subject;
    private TypicalCaseState state = TypicalCaseState.NOMINATED;
    private Instant lastStep = Instant.MIN;
    private @Nullable TypicalCaseRedacted redacted;
    private @Nullable Doer drafter;
    private @Nullable TypicalCaseEnteredBulletin entered;
    private final Set<NamedIn> bulletins = new HashSet<>();
    private final Set<MediaExposure> exposures = new HashSet<>();
    private boolean overdue;

    TypicalCase() {}

    @CommandHandlerInterceptor
    void permit(CommandMessage<?> message, Actor actor, Permissions permissions) {
        permissions.require(actor, message.getPayloadType(), subject.region(), null);
    }

    /** Takes the nomination in; harmless where it was taken in before. */
    Decision receive(TypicalCaseReceived received) {
        return subject == null ? record(received) : decision();
    }

    @CommandHandler
    Decision handle(RedactTypicalCase command, Actor actor, DecidedCases cases) {
        Refuse.unless(state.isDraft(), TypicalCaseRefusal.NOT_A_DRAFT);
        requireDecided(cases);
        requireInOrder(command.occurredAt());
        return record(new TypicalCaseRedacted(subject, command.occurredAt(), command.text(), actor.id()));
    }

    @CommandHandler
    Decision handle(SendBackTypicalCase command, Actor actor) {
        requireOffice(actor);
        Refuse.unless(state == TypicalCaseState.REDACTED, TypicalCaseRefusal.NOTHING_REDACTED);
        requireInOrder(command.occurredAt());
        return record(new TypicalCaseSentBack(subject, command.occurredAt(), command.reason(), actor.id()));
    }

    @CommandHandler
    Decision handle(ApproveTypicalCase command, Actor actor, DecidedCases cases) {
        requireOffice(actor);
        Refuse.unless(state == TypicalCaseState.REDACTED, TypicalCaseRefusal.NOTHING_REDACTED);
        Refuse.when(actor.doer().sharesPersonWith(drafter), TypicalCaseRefusal.DRAFTER_MAY_NOT_APPROVE);
        requireDecided(cases);
        requireInOrder(command.occurredAt());
        return record(new TypicalCaseApproved(subject, command.occurredAt(), actor.id()));
    }

    /** A later bulletin, or a revision, may tell of the case again: that makes no second day. One that was withdrawn owes nothing. */
    @CommandHandler
    Decision handle(IncludeTypicalCase command, DeadlineManager deadlines) {
        if (!state.isApproved() || bulletins.contains(new NamedIn(command.bulletin(), command.revision()))) {
            return decision();
        }
        LocalDate issuedOn = LegalTime.dayOf(command.occurredAt());
        if (entered == null) {
            deadlines.schedule(LegalTime.endOf(issuedOn), TypicalCaseDue.NAME, new TypicalCaseDue(issuedOn));
        }
        return record(new TypicalCaseEnteredBulletin(
                subject,
                notBeforeLastStep(command.occurredAt()),
                command.bulletin(),
                command.revision(),
                command.number(),
                issuedOn));
    }

    @CommandHandler
    Decision handle(PublishTypicalCase command, Actor actor, DecidedCases cases) {
        requireOffice(actor);
        Refuse.unless(state.isInBulletin(), TypicalCaseRefusal.NOT_IN_BULLETIN);
        requireDecided(cases);
        requireInOrder(command.occurredAt());
        requireNew(command.media(), LegalTime.dayOf(command.occurredAt()));
        LocalDate last = entered.publishOn();
        boolean inTime = command.media().stream().anyMatch(told -> !told.on().isAfter(last));
        if (!inTime && exposures.isEmpty()) {
            miss();
        }
        return record(new TypicalCasePublished(
                subject,
                command.occurredAt(),
                redacted.text(),
                entered.number(),
                command.media(),
                inTime ? Timeliness.ON_TIME : Timeliness.LATE,
                actor.id()));
    }

    @CommandHandler
    Decision handle(WithdrawTypicalCase command, Actor actor) {
        Refuse.when(state == TypicalCaseState.WITHDRAWN, TypicalCaseRefusal.WITHDRAWN_ALREADY);
        if (actor.role() != Role.SYSTEM) {
            requireOffice(actor);
            requireInOrder(command.occurredAt());
        }
        return record(new TypicalCaseWithdrawn(
                subject,
                notBeforeLastStep(command.occurredAt()),
                command.reason(),
                command.explanation(),
                command.legalBasis(),
                actor.id()));
    }

    @DeadlineHandler(deadlineName = TypicalCaseDue.NAME)
    void pass(TypicalCaseDue due) {
        if (state == TypicalCaseState.IN_BULLETIN) {
            miss();
        }
    }

    /** What is late was missing before, whether or not the deadline fired first. */
    private void miss() {
        if (!overdue) {
            apply(
                    new TypicalCasePublicationOverdue(
                            subject, LegalTime.endOf(entered.publishOn()), entered.publishOn()),
                    MetaData.from(Actor.system(subject.region()).toMetadata()));
        }
    }

    private void requireNew(List<MediaExposure> media, LocalDate recordedOn) {
        Refuse.when(media.isEmpty(), TypicalCaseRefusal.NO_MEDIA, "media");
        Set<MediaExposure> all = new HashSet<>(exposures);
        for (MediaExposure told : media) {
            Refuse.when(told.on().isBefore(entered.publishOn()), TypicalCaseRefusal.BEFORE_BULLETIN, "media");
            Refuse.when(told.on().isAfter(recordedOn), TypicalCaseRefusal.MEDIUM_IN_FUTURE, "media");
            Refuse.unless(all.add(told), TypicalCaseRefusal.MEDIUM_TWICE, "media");
        }
    }

    private void requireDecided(DecidedCases cases) {
        Refuse.unless(
                cases.isDecided(
                        subject.penaltyCase(),
                        new MonthlyReturnSubject(
                                subject.returnId(), subject.organisation(), subject.region(), subject.month())),
                TypicalCaseRefusal.CASE_NOT_DECIDED);
    }

    private void requireOffice(Actor actor) {
        Refuse.unless(actor.jurisdiction().equals(subject.region()), TypicalCaseRefusal.NOT_THE_OFFICE_OF_THE_LEVEL);
    }

    private void requireInOrder(Instant at) {
        Refuse.when(at.isBefore(lastStep), TypicalCaseRefusal.BEFORE_LAST_STEP, "occurredAt");
    }

    /** What Anjian records by itself follows from acts elsewhere, which may have happened before the last step here. */
    private Instant notBeforeLastStep(Instant at) {
        return at.isBefore(lastStep) ? lastStep : at;
    }

    private Decision record(TypicalCaseEvent event) {
        apply(event);
        return decision();
    }

    private Decision decision() {
        return new Decision(id.raw(), getVersion() + 1);
    }

    @EventSourcingHandler
    void on(TypicalCaseEvent event, @Nullable Doer doer) {
        id = event.typicalCase().id();
        subject = event.typicalCase();
        state = state.after(event);
        switch (event) {
            case TypicalCaseReceived e -> lastStep = e.occurredAt();
            case TypicalCaseRedacted e -> {
                redacted = e;
                drafter = Doer.named(e.redactedBy(), doer);
                lastStep = e.occurredAt();
            }
            case TypicalCaseSentBack e -> lastStep = e.occurredAt();
            case TypicalCaseApproved e -> lastStep = e.occurredAt();
            case TypicalCaseEnteredBulletin e -> {
                entered = entered == null ? e : entered;
                bulletins.add(new NamedIn(e.bulletin(), e.revision()));
                lastStep = e.occurredAt();
            }
            case TypicalCasePublished e -> {
                exposures.addAll(e.media());
                lastStep = e.occurredAt();
            }
            case TypicalCasePublicationOverdue e -> overdue = true;
            case TypicalCaseWithdrawn e -> lastStep = e.occurredAt();
        }
    }
}
