package org.anjian.command.enforcementmeasure;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;
import static org.axonframework.modelling.command.AggregateLifecycle.getVersion;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.anjian.api.correctionorder.CorrectionResult;
import org.anjian.api.enforcementmeasure.EnforcementMeasureId;
import org.anjian.api.enforcementmeasure.EnforcementMeasureRefusal;
import org.anjian.api.enforcementmeasure.EnforcementMeasureState;
import org.anjian.api.enforcementmeasure.EnforcementMeasureSubject;
import org.anjian.api.enforcementmeasure.MeasureKind;
import org.anjian.api.enforcementmeasure.MeasureTerms;
import org.anjian.api.enforcementmeasure.MeasureUrgency;
import org.anjian.api.enforcementmeasure.command.ApproveEnforcementMeasure;
import org.anjian.api.enforcementmeasure.command.ConvertEnforcementMeasure;
import org.anjian.api.enforcementmeasure.command.ExtendEnforcementMeasure;
import org.anjian.api.enforcementmeasure.command.GiveMeasureNotice;
import org.anjian.api.enforcementmeasure.command.ImposeEnforcementMeasure;
import org.anjian.api.enforcementmeasure.command.LiftEnforcementMeasure;
import org.anjian.api.enforcementmeasure.command.RecordMeasureRefusal;
import org.anjian.api.enforcementmeasure.command.ReinspectMeasure;
import org.anjian.api.enforcementmeasure.command.RejectEnforcementMeasure;
import org.anjian.api.enforcementmeasure.event.EnforcementMeasureApproved;
import org.anjian.api.enforcementmeasure.event.EnforcementMeasureConverted;
import org.anjian.api.enforcementmeasure.event.EnforcementMeasureEvent;
import org.anjian.api.enforcementmeasure.event.EnforcementMeasureExpired;
import org.anjian.api.enforcementmeasure.event.EnforcementMeasureExtended;
import org.anjian.api.enforcementmeasure.event.EnforcementMeasureImposed;
import org.anjian.api.enforcementmeasure.event.EnforcementMeasureLifted;
import org.anjian.api.enforcementmeasure.event.EnforcementMeasureProposed;
import org.anjian.api.enforcementmeasure.event.EnforcementMeasureRefused;
import org.anjian.api.enforcementmeasure.event.EnforcementMeasureReinspected;
import org.anjian.api.enforcementmeasure.event.EnforcementMeasureRejected;
import org.anjian.api.enforcementmeasure.event.MeasureNoticeGiven;
import org.anjian.api.message.Actor;
import org.anjian.api.message.Decision;
import org.anjian.api.message.Doer;
import org.anjian.api.message.LegalTime;
import org.anjian.api.permission.Permissions;
import org.anjian.api.refusal.RefusedException;
import org.anjian.command.delegation.Presence;
import org.anjian.command.officer.OfficerAdmission;
import org.anjian.command.powerlist.PowerItems;
import org.anjian.command.ruleparameter.RuleParameters;
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

/**
 * A measure on its way: proposed, approved by the principal, announced, imposed with circumstances, limit, executor and steps,
 * extended, lifted or converted (QJ16-05c).
 */
@Aggregate
class EnforcementMeasure {

    /** How many officers carry out a measure at least (行政强制法 art 18). */
    private static final int LEAST_OFFICERS = 2;

    @AggregateIdentifier
    private EnforcementMeasureId id;

    private EnforcementMeasureSubject subject;
    private EnforcementMeasureState state;
    private String powerItem;
    private Doer proposer;
    private Instant noticedAt;
    private LocalDate until;
    private boolean extended;
    private boolean foundInOrder;

    EnforcementMeasure() {}

    @CommandHandlerInterceptor
    void permit(CommandMessage<?> message, Actor actor, Permissions permissions) {
        permissions.require(actor, message.getPayloadType(), subject.region(), subject.enterpriseId());
    }

    EnforcementMeasure(EnforcementMeasureProposed proposed) {
        apply(proposed);
    }

    @CommandHandler
    Decision handle(ApproveEnforcementMeasure command, Actor actor) {
        requireProposed(actor);
        return record(new EnforcementMeasureApproved(subject, command.occurredAt(), command.opinion(), actor.id()));
    }

    @CommandHandler
    Decision handle(RejectEnforcementMeasure command, Actor actor) {
        requireProposed(actor);
        return record(new EnforcementMeasureRejected(subject, command.occurredAt(), command.reason(), actor.id()));
    }

    @CommandHandler
    Decision handle(GiveMeasureNotice command) {
        require(state == EnforcementMeasureState.APPROVED, EnforcementMeasureRefusal.MEASURE_NOT_APPROVED);
        return record(new MeasureNoticeGiven(subject, command.occurredAt(), command.recipient(), command.content()));
    }

    @CommandHandler
    Decision handle(
            ImposeEnforcementMeasure command,
            Actor actor,
            OfficerAdmission officers,
            PowerItems powers,
            RuleParameters parameters,
            DeadlineManager deadlines) {
        LocalDate day = LegalTime.dayOf(command.occurredAt());
        MeasureTerms terms = command.terms();
        requireComplete(terms);
        require(state == EnforcementMeasureState.APPROVED, EnforcementMeasureRefusal.MEASURE_NOT_APPROVED);
        MeasureLimits limits = MeasureLimits.of(parameters, subject.region(), day);
        requireWithin(terms.until(), day, limits);
        requireNotice(command, limits);
        powers.requireInForce(powerItem, day, "powerItem");
        Presence.require(actor, command.officers(), "officers");
        officers.requireCertified(command.officers(), LEAST_OFFICERS, day, "officers");
        await(terms.until(), deadlines);
        return record(new EnforcementMeasureImposed(
                subject,
                command.occurredAt(),
                terms,
                command.urgency(),
                command.officers().stream().distinct().toList()));
    }

    @CommandHandler
    Decision handle(RecordMeasureRefusal command) {
        requireImposed();
        return record(new EnforcementMeasureRefused(subject, command.occurredAt(), command.statement()));
    }

    @CommandHandler
    Decision handle(ReinspectMeasure command, Actor actor) {
        requireImposed();
        return record(new EnforcementMeasureReinspected(
                subject, command.occurredAt(), command.result(), command.opinion(), actor.id()));
    }

    @CommandHandler
    Decision handle(
            ExtendEnforcementMeasure command, Actor actor, RuleParameters parameters, DeadlineManager deadlines) {
        // What has ended is not extended, also where its end is not on record yet.
        require(
                state == EnforcementMeasureState.IN_FORCE
                        && command.occurredAt().isBefore(LegalTime.endOf(until)),
                EnforcementMeasureRefusal.MEASURE_NOT_IN_FORCE);
        if (!command.until().isAfter(until)) {
            throw new RefusedException(EnforcementMeasureRefusal.EXTENSION_NOT_LATER, "until");
        }
        if (subject.kind().isSeizure()) {
            require(!extended, EnforcementMeasureRefusal.ALREADY_EXTENDED);
            MeasureLimits limits =
                    MeasureLimits.of(parameters, subject.region(), LegalTime.dayOf(command.occurredAt()));
            if (command.until().isAfter(until.plusDays(limits.extensionDays()))) {
                throw new RefusedException(EnforcementMeasureRefusal.LIMIT_TOO_LONG, "until");
            }
        }
        await(command.until(), deadlines);
        return record(new EnforcementMeasureExtended(
                subject, command.occurredAt(), until, command.until(), command.reason(), actor.id()));
    }

    @CommandHandler
    Decision handle(LiftEnforcementMeasure command, Actor actor) {
        requireImposed();
        require(foundInOrder || !subject.kind().isStop(), EnforcementMeasureRefusal.LIFT_WITHOUT_REINSPECTION);
        return record(new EnforcementMeasureLifted(subject, command.occurredAt(), command.reason(), actor.id()));
    }

    @CommandHandler
    Decision handle(ConvertEnforcementMeasure command, Actor actor) {
        requireImposed();
        return record(new EnforcementMeasureConverted(
                subject, command.occurredAt(), command.into(), command.record(), command.reason(), actor.id()));
    }

    @DeadlineHandler(deadlineName = MeasureExpiry.NAME)
    void pass(MeasureExpiry expiry) {
        if (state == EnforcementMeasureState.IN_FORCE && expiry.until().equals(until)) {
            apply(
                    new EnforcementMeasureExpired(subject, LegalTime.endOf(until), until),
                    MetaData.from(Actor.system(subject.region()).toMetadata()));
        }
    }

    private void requireProposed(Actor actor) {
        require(state == EnforcementMeasureState.PROPOSED, EnforcementMeasureRefusal.MEASURE_NOT_PROPOSED);
        require(!actor.doer().sharesPersonWith(proposer), EnforcementMeasureRefusal.APPROVER_PROPOSED);
    }

    private void requireImposed() {
        require(state.isImposed(), EnforcementMeasureRefusal.MEASURE_NOT_IN_FORCE);
    }

    private static void requireComplete(MeasureTerms terms) {
        String missing = terms.circumstances() == null
                ? "circumstances"
                : terms.until() == null
                        ? "until"
                        : terms.executor() == null ? "executor" : terms.steps().isEmpty() ? "steps" : null;
        if (missing != null) {
            throw new RefusedException(EnforcementMeasureRefusal.MEASURE_INCOMPLETE, "terms." + missing);
        }
    }

    private void requireWithin(LocalDate last, LocalDate day, MeasureLimits limits) {
        if (last.isBefore(day)) {
            throw new RefusedException(EnforcementMeasureRefusal.MEASURE_ENDS_BEFORE_IT_BEGINS, "terms.until");
        }
        if (subject.kind().isSeizure() && last.isAfter(day.plusDays(limits.seizureDays()))) {
            throw new RefusedException(EnforcementMeasureRefusal.LIMIT_TOO_LONG, "terms.until");
        }
    }

    private void requireNotice(ImposeEnforcementMeasure command, MeasureLimits limits) {
        boolean needed = subject.kind() == MeasureKind.POWER_CUT && command.urgency() == MeasureUrgency.ORDINARY;
        Duration notice = Duration.ofHours(limits.powerCutNoticeHours());
        if (needed && (noticedAt == null || command.occurredAt().isBefore(noticedAt.plus(notice)))) {
            throw new RefusedException(EnforcementMeasureRefusal.NOTICE_TOO_SHORT, "occurredAt");
        }
    }

    private static void await(LocalDate day, DeadlineManager deadlines) {
        deadlines.schedule(LegalTime.endOf(day), MeasureExpiry.NAME, new MeasureExpiry(day));
    }

    private static void require(boolean holds, EnforcementMeasureRefusal otherwise) {
        if (!holds) {
            throw new RefusedException(otherwise);
        }
    }

    @EventSourcingHandler
    void on(EnforcementMeasureEvent event, @Nullable Doer doer) {
        id = event.measure().id();
        subject = event.measure();
        state = EnforcementMeasureState.after(state, event);
        switch (event) {
            case EnforcementMeasureProposed e -> {
                powerItem = e.powerItem();
                proposer = Doer.named(e.proposedBy(), doer);
            }
            case MeasureNoticeGiven e -> noticedAt = e.occurredAt();
            case EnforcementMeasureImposed e -> until = e.terms().until();
            case EnforcementMeasureReinspected e -> foundInOrder = e.result() == CorrectionResult.CORRECTED;
            case EnforcementMeasureExtended e -> {
                until = e.until();
                extended = true;
            }
            case EnforcementMeasureApproved e -> {}
            case EnforcementMeasureRejected e -> {}
            case EnforcementMeasureRefused e -> {}
            case EnforcementMeasureExpired e -> {}
            case EnforcementMeasureLifted e -> {}
            case EnforcementMeasureConverted e -> {}
        }
    }

    private Decision record(EnforcementMeasureEvent event) {
        apply(event);
        return decision();
    }

    Decision decision() {
        return new Decision(id.raw(), getVersion() + 1);
    }
}
