package org.anjian.command.hazard;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.anjian.api.hazard.HazardDecision;
import org.anjian.api.hazard.HazardId;
import org.anjian.api.hazard.HazardRefusal;
import org.anjian.api.hazard.HazardState;
import org.anjian.api.hazard.SelfReportMatch;
import org.anjian.api.hazard.command.ApplyPressureMeasure;
import org.anjian.api.hazard.command.ApproveResumption;
import org.anjian.api.hazard.command.CloseHazard;
import org.anjian.api.hazard.command.CorrectHazard;
import org.anjian.api.hazard.command.FixRectificationPlan;
import org.anjian.api.hazard.command.GradeHazard;
import org.anjian.api.hazard.command.MatchSelfReportedHazard;
import org.anjian.api.hazard.command.OrderEmergencyStop;
import org.anjian.api.hazard.command.OrderRectification;
import org.anjian.api.hazard.command.RecheckStoppedZone;
import org.anjian.api.hazard.command.RecordTracking;
import org.anjian.api.hazard.command.ReopenHazard;
import org.anjian.api.hazard.command.RevokeHazard;
import org.anjian.api.hazard.command.SuspendOperation;
import org.anjian.api.hazard.command.TakeInterimMeasures;
import org.anjian.api.hazard.command.TransferHazard;
import org.anjian.api.hazard.command.UrgeRectification;
import org.anjian.api.hazard.event.EmergencyStopOrdered;
import org.anjian.api.hazard.event.HazardClosed;
import org.anjian.api.hazard.event.HazardCorrected;
import org.anjian.api.hazard.event.HazardEvent;
import org.anjian.api.hazard.event.HazardGraded;
import org.anjian.api.hazard.event.HazardRegistered;
import org.anjian.api.hazard.event.HazardReopened;
import org.anjian.api.hazard.event.HazardRevoked;
import org.anjian.api.hazard.event.HazardTransferred;
import org.anjian.api.hazard.event.InterimMeasuresTaken;
import org.anjian.api.hazard.event.OperationSuspended;
import org.anjian.api.hazard.event.PressureMeasureApplied;
import org.anjian.api.hazard.event.RectificationOrdered;
import org.anjian.api.hazard.event.RectificationPlanFixed;
import org.anjian.api.hazard.event.RectificationTracked;
import org.anjian.api.hazard.event.RectificationUrged;
import org.anjian.api.hazard.event.ResumptionApproved;
import org.anjian.api.hazard.event.SelfReportedHazardMatched;
import org.anjian.api.hazard.event.StoppedZoneRechecked;
import org.anjian.api.message.Actor;
import org.anjian.api.message.Doer;
import org.anjian.api.message.LegalTime;
import org.anjian.api.permission.Permissions;
import org.anjian.command.refusal.Refuse;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.deadline.DeadlineManager;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.MetaData;
import org.axonframework.messaging.annotation.MessageIdentifier;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateMember;
import org.axonframework.modelling.command.CommandHandlerInterceptor;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

/**
 * One hazard (事故隐患) on its way from its number to the cancelling of the number. This class holds the main line; its
 * members hold what runs beside it.
 */
@Aggregate
class Hazard {

    private static final Set<HazardState> PLANNABLE = EnumSet.of(
            HazardState.ORDERED, HazardState.PLANNED, HazardState.RECTIFYING, HazardState.OPERATION_SUSPENDED);

    private static final Set<HazardState> SUSPENDABLE =
            EnumSet.of(HazardState.REGISTERED, HazardState.ORDERED, HazardState.PLANNED, HazardState.RECTIFYING);

    private static final Set<HazardState> STOPPABLE = EnumSet.of(
            HazardState.REGISTERED,
            HazardState.ORDERED,
            HazardState.PLANNED,
            HazardState.RECTIFYING,
            HazardState.OPERATION_SUSPENDED);

    @AggregateIdentifier
    private HazardId id;

    private final HazardFile file = new HazardFile();

    /** What a correction may name. */
    private final Set<String> eventIds = new HashSet<>();

    @AggregateMember
    private final DueDate dueDate = new DueDate(file);

    @AggregateMember
    private final Completion completion = new Completion(file);

    @AggregateMember
    private final Reporting reporting = new Reporting(file);

    @AggregateMember
    private final Listing listing = new Listing(file);

    @AggregateMember
    private final MajorReport majorReport = new MajorReport(file);

    Hazard() {}

    Hazard(List<HazardEvent> beginnings, MetaData origin) {
        beginnings.forEach(event -> apply(event, origin));
    }

    /** Sets the timers of a hazard that has just begun, and answers with its state. */
    HazardDecision begin(HazardRegistered registered, HazardTimers timers, DeadlineManager deadlines) {
        timers.follow(registered, file.dueOn(), deadlines);
        if (file.state().awaitsResult()) {
            timers.awaitOverdue(file.registeredAt(), file.dueOn(), deadlines);
        }
        return file.decision();
    }

    @CommandHandlerInterceptor
    void permit(CommandMessage<?> message, Actor actor, Permissions permissions) {
        permissions.require(
                actor,
                message.getPayloadType(),
                file.subject().region(),
                file.subject().enterpriseId());
    }

    @CommandHandler
    HazardDecision handle(GradeHazard command, HazardTimers timers, DeadlineManager deadlines) {
        file.requireOpen(command);
        return file.record(
                new HazardGraded(
                        file.subject(), command.occurredAt(), command.severity(), file.severity(), command.basis()),
                timers,
                deadlines);
    }

    @CommandHandler
    HazardDecision handle(OrderRectification command, HazardTimers timers, DeadlineManager deadlines) {
        OrderRules.check(file, command);
        return file.record(
                new RectificationOrdered(
                        file.subject(),
                        command.occurredAt(),
                        command.handling(),
                        command.dueOn(),
                        command.responsiblePerson(),
                        command.requirement(),
                        command.safety(),
                        command.interimMeasures()),
                timers,
                deadlines);
    }

    @CommandHandler
    HazardDecision handle(FixRectificationPlan command) {
        Refuse.unless(file.isOrdered(), HazardRefusal.WRONG_STATE);
        file.requireStep(command, PLANNABLE);
        file.requireSafetyAssured();
        Refuse.when(command.plan() == null, HazardRefusal.FIVE_ELEMENTS_INCOMPLETE, "plan");
        return file.record(new RectificationPlanFixed(file.subject(), command.occurredAt(), command.plan()));
    }

    @CommandHandler
    HazardDecision handle(TakeInterimMeasures command) {
        file.requireOpen(command);
        return file.record(new InterimMeasuresTaken(file.subject(), command.occurredAt(), command.measures()));
    }

    @CommandHandler
    HazardDecision handle(SuspendOperation command) {
        file.requireStep(command, SUSPENDABLE);
        return file.record(
                new OperationSuspended(file.subject(), command.occurredAt(), command.scope(), command.reason()));
    }

    @CommandHandler
    HazardDecision handle(OrderEmergencyStop command) {
        file.requireStep(command, STOPPABLE);
        return file.record(
                new EmergencyStopOrdered(file.subject(), command.occurredAt(), command.zone(), command.reason()));
    }

    @CommandHandler
    HazardDecision handle(RecheckStoppedZone command) {
        file.requireOpen(command);
        Refuse.when(!file.isStopped(command.zone()), HazardRefusal.ZONE_NOT_STOPPED, "zone");
        return file.record(
                new StoppedZoneRechecked(file.subject(), command.occurredAt(), command.zone(), command.conclusion()));
    }

    @CommandHandler
    HazardDecision handle(ApproveResumption command, Actor actor) {
        file.requireStep(command, EnumSet.of(HazardState.OPERATION_SUSPENDED));
        Refuse.when(file.awaitsZoneRecheck(), HazardRefusal.RECHECK_BEFORE_RESUMPTION);
        Refuse.when(file.isMajor() && Sources.isEnterpriseRole(actor.role()), HazardRefusal.RESUMPTION_NEEDS_REGULATOR);
        return file.record(new ResumptionApproved(file.subject(), command.occurredAt(), command.reason()));
    }

    @CommandHandler
    HazardDecision handle(RecordTracking command) {
        file.requireTrackable(command);
        return file.record(new RectificationTracked(
                file.subject(), command.occurredAt(), command.finding(), file.trackings() + 1));
    }

    @CommandHandler
    HazardDecision handle(UrgeRectification command) {
        file.requireTrackable(command);
        return file.record(new RectificationUrged(file.subject(), command.occurredAt(), command.message()));
    }

    @CommandHandler
    HazardDecision handle(CloseHazard command, Actor actor) {
        ClosingRules.check(file, command, actor);
        return file.record(new HazardClosed(
                file.subject(),
                command.occurredAt(),
                command.disposition(),
                command.reference(),
                command.note(),
                LegalTime.dayOf(command.occurredAt()),
                file.reworkRounds()));
    }

    @CommandHandler
    HazardDecision handle(ReopenHazard command, HazardTimers timers, DeadlineManager deadlines) {
        file.requireStep(command, EnumSet.of(HazardState.CLOSED));
        return file.record(
                new HazardReopened(file.subject(), command.occurredAt(), command.reason()), timers, deadlines);
    }

    @CommandHandler
    HazardDecision handle(TransferHazard command) {
        file.requireOpen(command);
        return file.record(
                new HazardTransferred(file.subject(), command.occurredAt(), command.receivingBody(), command.reason()));
    }

    @CommandHandler
    HazardDecision handle(ApplyPressureMeasure command) {
        file.requireKnown(command);
        return file.record(new PressureMeasureApplied(
                file.subject(), command.occurredAt(), command.measure(), command.persons(), command.minutes()));
    }

    @CommandHandler
    HazardDecision handle(MatchSelfReportedHazard command) {
        file.requireKnown(command);
        SelfReportMatch result =
                command.selfReportedId() == null ? SelfReportMatch.NOT_SELF_REPORTED : SelfReportMatch.SELF_REPORTED;
        return file.record(
                new SelfReportedHazardMatched(file.subject(), command.occurredAt(), result, command.selfReportedId()));
    }

    @CommandHandler
    HazardDecision handle(CorrectHazard command) {
        file.requireKnown(command);
        String previous = file.entry(command.field());
        CorrectionRules.check(command, previous);
        Refuse.when(
                !eventIds.contains(command.correctedEventId()),
                HazardRefusal.CORRECTED_EVENT_UNKNOWN,
                "correctedEventId");
        return file.record(new HazardCorrected(
                file.subject(),
                command.occurredAt(),
                command.correctedEventId(),
                command.field(),
                previous,
                command.value(),
                command.reason()));
    }

    @CommandHandler
    HazardDecision handle(RevokeHazard command) {
        file.requireOpen(command);
        file.requireNotBeforeLastStep(command);
        return file.record(new HazardRevoked(file.subject(), command.occurredAt(), command.reason()));
    }

    @EventSourcingHandler
    void on(HazardEvent event, @MessageIdentifier String eventId, @Nullable Doer doer) {
        id = event.hazard().id();
        eventIds.add(eventId);
        file.enter(event, doer);
    }
}
