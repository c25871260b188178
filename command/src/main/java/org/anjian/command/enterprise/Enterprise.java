package org.anjian.command.enterprise;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;
import static org.axonframework.modelling.command.AggregateLifecycle.getVersion;

import java.time.LocalDate;
import org.anjian.api.enterprise.EnterpriseDecision;
import org.anjian.api.enterprise.EnterpriseId;
import org.anjian.api.enterprise.EnterpriseRefusal;
import org.anjian.api.enterprise.ResponsibleBody;
import org.anjian.api.enterprise.command.AmendEnterprise;
import org.anjian.api.enterprise.command.AssignSupervisingRegulator;
import org.anjian.api.enterprise.command.CatalogueSupervisedObject;
import org.anjian.api.enterprise.command.CloseEnterprise;
import org.anjian.api.enterprise.command.GradeEnterpriseRisk;
import org.anjian.api.enterprise.command.RecordLastInspection;
import org.anjian.api.enterprise.command.RemoveFromCatalogue;
import org.anjian.api.enterprise.command.RestoreInspectionInterval;
import org.anjian.api.enterprise.command.TightenInspectionInterval;
import org.anjian.api.enterprise.command.TransferEnterprise;
import org.anjian.api.enterprise.event.DifferentiatedInspectionDue;
import org.anjian.api.enterprise.event.EnterpriseAmended;
import org.anjian.api.enterprise.event.EnterpriseClosed;
import org.anjian.api.enterprise.event.EnterpriseEvent;
import org.anjian.api.enterprise.event.EnterpriseRegistered;
import org.anjian.api.enterprise.event.EnterpriseRiskGraded;
import org.anjian.api.enterprise.event.EnterpriseTransferred;
import org.anjian.api.enterprise.event.InspectionIntervalRestored;
import org.anjian.api.enterprise.event.InspectionIntervalTightened;
import org.anjian.api.enterprise.event.LastInspectionRecorded;
import org.anjian.api.enterprise.event.SupervisedObjectCatalogued;
import org.anjian.api.enterprise.event.SupervisedObjectRemoved;
import org.anjian.api.enterprise.event.SupervisingRegulatorAssigned;
import org.anjian.api.message.Actor;
import org.anjian.api.message.Decision;
import org.anjian.api.message.LegalTime;
import org.anjian.api.permission.Permissions;
import org.anjian.api.refusal.RefusedException;
import org.anjian.api.region.RegionCode;
import org.anjian.api.region.Regions;
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

/** One enterprise, who supervises it and how closely. */
@Aggregate
class Enterprise {

    @AggregateIdentifier
    private EnterpriseId id;

    private String name;
    private RegionCode region;
    private boolean closed;
    private ResponsibleBody regulator;
    private ResponsibleBody managingBody;
    private boolean catalogued;
    private LocalDate lastInspectedOn;
    private InspectionRhythm rhythm;
    private LocalDate announced;
    private final OpenMajorHazards majorHazards = new OpenMajorHazards();

    Enterprise() {}

    Enterprise(EnterpriseRegistered registered) {
        apply(registered);
    }

    @CommandHandlerInterceptor
    void permit(CommandMessage<?> message, Actor actor, Permissions permissions) {
        permissions.require(actor, message.getPayloadType(), region, id);
    }

    @CommandHandler
    EnterpriseDecision handle(AmendEnterprise command) {
        requireInBusiness();
        return record(new EnterpriseAmended(id, command.occurredAt(), command.profile(), region, command.reason()));
    }

    @CommandHandler
    EnterpriseDecision handle(TransferEnterprise command, Regions regions) {
        requireInBusiness();
        regions.require(command.region(), "region");
        if (command.region().equals(region)) {
            throw new RefusedException(EnterpriseRefusal.SAME_REGION, "region");
        }
        return record(
                new EnterpriseTransferred(id, command.occurredAt(), command.region(), region, name, command.reason()));
    }

    @CommandHandler
    EnterpriseDecision handle(CloseEnterprise command) {
        requireInBusiness();
        return record(new EnterpriseClosed(id, command.occurredAt(), region, name, command.reason()));
    }

    @CommandHandler
    Decision handle(AssignSupervisingRegulator command) {
        requireInBusiness();
        if (command.regulator().equals(regulator) && command.managingBody().equals(managingBody)) {
            throw new RefusedException(EnterpriseRefusal.REGULATOR_ASSIGNED_ALREADY, "regulator");
        }
        return decided(new SupervisingRegulatorAssigned(
                id, command.occurredAt(), command.regulator(), command.managingBody(), region, name));
    }

    @CommandHandler
    Decision handle(CatalogueSupervisedObject command) {
        requireInBusiness();
        if (catalogued) {
            throw new RefusedException(EnterpriseRefusal.CATALOGUED_ALREADY);
        }
        return decided(
                new SupervisedObjectCatalogued(id, command.occurredAt(), command.responsibleBody(), region, name));
    }

    @CommandHandler
    Decision handle(RemoveFromCatalogue command) {
        if (!catalogued) {
            throw new RefusedException(EnterpriseRefusal.NOT_CATALOGUED);
        }
        return decided(new SupervisedObjectRemoved(id, command.occurredAt(), region, name, command.reason()));
    }

    @CommandHandler
    Decision handle(GradeEnterpriseRisk command, DeadlineManager deadlines) {
        requireInBusiness();
        LocalDate inspected = later(command.lastInspectedOn(), lastInspectedOn);
        LocalDate since = inspected == null ? LegalTime.dayOf(command.occurredAt()) : inspected;
        InspectionRhythm next = new InspectionRhythm(command.grade(), command.inspectionIntervalMonths(), since);
        apply(new EnterpriseRiskGraded(
                id,
                command.occurredAt(),
                command.grade(),
                rhythm == null ? null : rhythm.grade(),
                command.inputs(),
                command.inspectionIntervalMonths(),
                inspected,
                majorHazards.inspectBy(next, inspected),
                region,
                name));
        await(majorHazards.inspectBy(next, inspected), deadlines);
        return answer();
    }

    @CommandHandler
    Decision handle(RecordLastInspection command, DeadlineManager deadlines) {
        requireInBusiness();
        if (lastInspectedOn != null && !command.inspectedOn().isAfter(lastInspectedOn)) {
            throw new RefusedException(EnterpriseRefusal.INSPECTION_NOT_NEWER, "inspectedOn");
        }
        InspectionRhythm next = rhythm == null ? null : rhythm.after(command.inspectedOn());
        LocalDate inspectBy = majorHazards.inspectBy(next, command.inspectedOn());
        apply(new LastInspectionRecorded(id, command.occurredAt(), command.inspectedOn(), inspectBy, region, name));
        await(inspectBy, deadlines);
        return answer();
    }

    @CommandHandler
    Decision handle(TightenInspectionInterval command, RuleParameters parameters, DeadlineManager deadlines) {
        requireInBusiness();
        if (majorHazards.contains(command.hazardId())) {
            throw new RefusedException(EnterpriseRefusal.INTERVAL_TIGHTENED_ALREADY);
        }
        LocalDate day = LegalTime.dayOf(command.occurredAt());
        int days = (int) parameters.number(OpenMajorHazards.INTERVAL_DAYS, region, day);
        LocalDate inspectBy = majorHazards.inspectBy(rhythm, lastInspectedOn, day, days);
        apply(new InspectionIntervalTightened(
                id, command.occurredAt(), command.hazardId(), days, inspectBy, region, name));
        await(inspectBy, deadlines);
        return answer();
    }

    @CommandHandler
    Decision handle(RestoreInspectionInterval command, DeadlineManager deadlines) {
        requireInBusiness();
        if (!majorHazards.contains(command.hazardId())) {
            throw new RefusedException(EnterpriseRefusal.INTERVAL_NOT_TIGHTENED);
        }
        LocalDate inspectBy = majorHazards.endWith(command.hazardId())
                ? OpenMajorHazards.regular(rhythm)
                : majorHazards.inspectBy(rhythm, lastInspectedOn);
        apply(new InspectionIntervalRestored(id, command.occurredAt(), command.hazardId(), inspectBy, region, name));
        await(inspectBy, deadlines);
        return answer();
    }

    @DeadlineHandler(deadlineName = InspectionDue.NAME)
    void remind(InspectionDue due) {
        if (!closed
                && due.inspectBy().equals(majorHazards.inspectBy(rhythm, lastInspectedOn))
                && !due.inspectBy().equals(announced)) {
            apply(
                    new DifferentiatedInspectionDue(
                            id,
                            LegalTime.endOf(due.inspectBy()),
                            rhythm == null ? null : rhythm.grade(),
                            due.inspectBy(),
                            region,
                            name),
                    MetaData.from(Actor.system(region).toMetadata()));
        }
    }

    EnterpriseDecision decision() {
        return new EnterpriseDecision(id, getVersion() + 1);
    }

    private static @Nullable LocalDate later(@Nullable LocalDate first, @Nullable LocalDate second) {
        if (first == null || second == null) {
            return first == null ? second : first;
        }
        return first.isAfter(second) ? first : second;
    }

    private static void await(@Nullable LocalDate inspectBy, DeadlineManager deadlines) {
        if (inspectBy != null) {
            deadlines.schedule(LegalTime.endOf(inspectBy), InspectionDue.NAME, new InspectionDue(inspectBy));
        }
    }

    private void requireInBusiness() {
        if (closed) {
            throw new RefusedException(EnterpriseRefusal.ENTERPRISE_IS_CLOSED);
        }
    }

    private EnterpriseDecision record(EnterpriseEvent event) {
        apply(event);
        return decision();
    }

    private Decision decided(EnterpriseEvent event) {
        apply(event);
        return answer();
    }

    private Decision answer() {
        return new Decision(id.raw(), getVersion() + 1);
    }

    @EventSourcingHandler
    void on(EnterpriseRegistered event) {
        id = event.enterpriseId();
        name = event.profile().name();
        region = event.region();
    }

    @EventSourcingHandler
    void on(EnterpriseAmended event) {
        name = event.profile().name();
    }

    /** The bodies and the catalogue of the old region end there; the new region assigns its own (ML20-05a, QJ16-09c). */
    @EventSourcingHandler
    void on(EnterpriseTransferred event) {
        region = event.region();
        regulator = null;
        managingBody = null;
        catalogued = false;
    }

    @EventSourcingHandler
    void on(EnterpriseClosed event) {
        closed = true;
    }

    @EventSourcingHandler
    void on(SupervisingRegulatorAssigned event) {
        regulator = event.regulator();
        managingBody = event.managingBody();
    }

    @EventSourcingHandler
    void on(SupervisedObjectCatalogued event) {
        catalogued = true;
    }

    @EventSourcingHandler
    void on(SupervisedObjectRemoved event) {
        catalogued = false;
    }

    @EventSourcingHandler
    void on(EnterpriseRiskGraded event) {
        lastInspectedOn = event.lastInspectedOn();
        LocalDate since = lastInspectedOn == null ? LegalTime.dayOf(event.occurredAt()) : lastInspectedOn;
        rhythm = new InspectionRhythm(event.grade(), event.inspectionIntervalMonths(), since);
    }

    @EventSourcingHandler
    void on(LastInspectionRecorded event) {
        lastInspectedOn = event.inspectedOn();
        rhythm = rhythm == null ? null : rhythm.after(event.inspectedOn());
    }

    @EventSourcingHandler
    void on(InspectionIntervalTightened event) {
        majorHazards.opened(event);
    }

    @EventSourcingHandler
    void on(InspectionIntervalRestored event) {
        majorHazards.closed(event.hazardId());
    }

    @EventSourcingHandler
    void on(DifferentiatedInspectionDue event) {
        announced = event.inspectBy();
    }
}
