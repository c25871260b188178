package org.anjian.command.inspection;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.anjian.api.enterprise.EnterpriseId;
import org.anjian.api.enterprise.EnterpriseRefusal;
import org.anjian.api.entrustment.EntrustmentKind;
import org.anjian.api.inspection.AssignedOfficer;
import org.anjian.api.inspection.Concealment;
import org.anjian.api.inspection.InspectionCommand;
import org.anjian.api.inspection.InspectionMode;
import org.anjian.api.inspection.InspectionRefusal;
import org.anjian.api.inspection.InspectionSubject;
import org.anjian.api.inspection.command.AssignAssistants;
import org.anjian.api.inspection.command.AssignInspectors;
import org.anjian.api.inspection.command.ImportInspection;
import org.anjian.api.inspection.command.OpenInspection;
import org.anjian.api.inspection.command.StartInspection;
import org.anjian.api.inspection.event.InspectionEvent;
import org.anjian.api.inspection.event.InspectionOpened;
import org.anjian.api.inspection.event.InspectionTakenOver;
import org.anjian.api.inspection.event.InspectorsAssigned;
import org.anjian.api.inspection.event.TakenOverInspectionClosed;
import org.anjian.api.message.Actor;
import org.anjian.api.message.Decision;
import org.anjian.api.message.LegalTime;
import org.anjian.api.permission.Permissions;
import org.anjian.api.refusal.RefusedException;
import org.anjian.api.region.RegionCode;
import org.anjian.command.enterprise.Enterprises;
import org.anjian.command.enterprise.KnownEnterprise;
import org.anjian.command.entrustment.Entrustments;
import org.anjian.command.entrustment.KnownEntrustment;
import org.anjian.command.officer.OfficerAdmission;
import org.anjian.command.refusal.Refuse;
import org.anjian.command.ruleparameter.RuleParameters;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.modelling.command.Aggregate;
import org.axonframework.modelling.command.Repository;
import org.springframework.stereotype.Component;

/** Opens inspections, and answers what needs a look at officers, plans, entrustments and draws. */
@Component
class InspectionDesk {

    private final Repository<Inspection> repository;
    private final Enterprises enterprises;
    private final Permissions permissions;
    private final OpeningRules rules;
    private final VisitWarnings warnings;
    private final OfficerAdmission officers;
    private final Entrustments entrustments;
    private final RuleParameters parameters;

    InspectionDesk(
            Repository<Inspection> repository,
            Enterprises enterprises,
            Permissions permissions,
            OpeningRules rules,
            VisitWarnings warnings,
            OfficerAdmission officers,
            Entrustments entrustments,
            RuleParameters parameters) {
        this.repository = repository;
        this.enterprises = enterprises;
        this.permissions = permissions;
        this.rules = rules;
        this.warnings = warnings;
        this.officers = officers;
        this.entrustments = entrustments;
        this.parameters = parameters;
    }

    @CommandHandler
    Decision handle(OpenInspection command, Actor actor) throws Exception {
        permissions.requireRole(actor, OpenInspection.class);
        KnownEnterprise enterprise = open(command.enterpriseId());
        rules.check(command, actor, enterprise);
        List<String> drawn = rules.drawnOfficers(command);
        InspectionSubject subject = new InspectionSubject(
                command.inspectionId(),
                enterprise.id(),
                enterprise.name(),
                enterprise.region(),
                command.sector(),
                rules.regulatorOf(command, actor),
                command.mode(),
                command.mode() == InspectionMode.UNANNOUNCED ? Concealment.CONCEALED : Concealment.OPEN);
        List<InspectionEvent> events = new ArrayList<>();
        events.add(new InspectionOpened(
                subject,
                command.occurredAt(),
                actor.jurisdiction(),
                command.terms(),
                warnings.of(enterprise, subject.regulator(), command.terms().scheduledOn())));
        List<String> accounts = drawn.isEmpty() ? command.officers() : drawn;
        if (!accounts.isEmpty()) {
            events.add(new InspectorsAssigned(
                    subject, command.occurredAt(), certified(accounts, enterprise.region(), command.occurredAt())));
        }
        return begin(events);
    }

    @CommandHandler
    Decision handle(AssignInspectors command, Actor actor) {
        Aggregate<Inspection> inspection = load(command, actor);
        RegionCode region = inspection.invoke(found -> found.subject().region());
        List<AssignedOfficer> assigned = certified(command.officers(), region, command.occurredAt());
        return inspection.invoke(found -> found.assign(assigned, command.occurredAt()));
    }

    @CommandHandler
    Decision handle(AssignAssistants command, Actor actor) {
        Aggregate<Inspection> inspection = load(command, actor);
        InspectionSubject subject = inspection.invoke(Inspection::subject);
        KnownEntrustment service = entrustments.requireInForce(
                command.entrustmentId(),
                EntrustmentKind.PURCHASED_SERVICE,
                null,
                subject.region(),
                subject.sector(),
                LegalTime.dayOf(command.occurredAt()));
        Refuse.when(
                command.assistants().isEmpty() || !service.staff().containsAll(command.assistants()),
                InspectionRefusal.ASSISTANT_NOT_OF_THE_SERVICE,
                "assistants");
        return inspection.invoke(
                found -> found.assist(command.assistants(), command.entrustmentId(), command.occurredAt()));
    }

    /** The certificates count on the day of the inspection, whenever the officers were assigned (QJ16-18c, S16). */
    @CommandHandler
    Decision handle(StartInspection command, Actor actor) {
        Aggregate<Inspection> inspection = load(command, actor);
        RegionCode region = inspection.invoke(found -> found.subject().region());
        List<String> assigned = inspection.invoke(Inspection::officers);
        if (!assigned.isEmpty()) {
            certified(assigned, region, command.occurredAt());
        }
        return inspection.invoke(found -> found.start(command));
    }

    @CommandHandler
    Decision handle(ImportInspection command, Actor actor) throws Exception {
        permissions.requireRole(actor, ImportInspection.class);
        KnownEnterprise enterprise = enterprises
                .find(command.enterpriseId())
                .orElseThrow(() -> new RefusedException(EnterpriseRefusal.ENTERPRISE_UNKNOWN, "enterpriseId"));
        Instant closedAt = command.closedAt();
        Refuse.when(
                closedAt != null && closedAt.isBefore(command.occurredAt()),
                InspectionRefusal.BEFORE_PREVIOUS_STEP,
                "closedAt");
        InspectionSubject subject = new InspectionSubject(
                command.inspectionId(),
                enterprise.id(),
                enterprise.name(),
                enterprise.region(),
                command.sector() == null ? enterprise.sector() : command.sector(),
                command.office(),
                InspectionMode.ANNOUNCED,
                Concealment.OPEN);
        List<InspectionEvent> events = new ArrayList<>();
        events.add(new InspectionTakenOver(
                subject,
                command.occurredAt(),
                command.source(),
                command.office(),
                command.summary(),
                command.accident(),
                command.note()));
        if (closedAt != null) {
            events.add(new TakenOverInspectionClosed(subject, closedAt));
        }
        return begin(events);
    }

    private KnownEnterprise open(EnterpriseId id) {
        KnownEnterprise enterprise = enterprises
                .find(id)
                .orElseThrow(() -> new RefusedException(EnterpriseRefusal.ENTERPRISE_UNKNOWN, "enterpriseId"));
        if (enterprise.closed()) {
            throw new RefusedException(EnterpriseRefusal.ENTERPRISE_IS_CLOSED, "enterpriseId");
        }
        return enterprise;
    }

    private List<AssignedOfficer> certified(List<String> accounts, RegionCode region, Instant at) {
        LocalDate day = LegalTime.dayOf(at);
        int least = (int) parameters.number(InspectionParameters.LEAST_OFFICERS, region, day);
        return officers.requireCertified(accounts, least, day, "officers").stream()
                .map(officer -> new AssignedOfficer(
                        officer.account(), officer.id(), officer.certificateNumber(), officer.organisation()))
                .toList();
    }

    private Aggregate<Inspection> load(InspectionCommand command, Actor actor) {
        Aggregate<Inspection> inspection =
                repository.load(command.inspectionId().raw());
        inspection.execute(found -> found.requireActor(actor, command.getClass(), permissions));
        return inspection;
    }

    private Decision begin(List<InspectionEvent> events) throws Exception {
        return repository.newInstance(() -> new Inspection(events)).invoke(Inspection::decision);
    }
}
