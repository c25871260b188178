package org.anjian.command.inspection;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.anjian.api.checklist.Checklists;
import org.anjian.api.entrustment.EntrustmentId;
import org.anjian.api.inspection.AssignedOfficer;
import org.anjian.api.inspection.CheckedItem;
import org.anjian.api.inspection.ChecklistReference;
import org.anjian.api.inspection.FollowUpKind;
import org.anjian.api.inspection.InspectionId;
import org.anjian.api.inspection.InspectionMode;
import org.anjian.api.inspection.InspectionRefusal;
import org.anjian.api.inspection.InspectionState;
import org.anjian.api.inspection.InspectionSubject;
import org.anjian.api.inspection.InspectionTerms;
import org.anjian.api.inspection.ProcessRecord;
import org.anjian.api.inspection.command.AbortInspection;
import org.anjian.api.inspection.command.AttachProcessRecord;
import org.anjian.api.inspection.command.CheckChecklistItem;
import org.anjian.api.inspection.command.CompleteInspection;
import org.anjian.api.inspection.command.MarkConfidential;
import org.anjian.api.inspection.command.NotifyInspection;
import org.anjian.api.inspection.command.PublishInspectionResult;
import org.anjian.api.inspection.command.RecordEnterpriseView;
import org.anjian.api.inspection.command.RecordFinding;
import org.anjian.api.inspection.command.RecordInspection;
import org.anjian.api.inspection.command.RecordSignatureRefusal;
import org.anjian.api.inspection.command.RecuseOfficer;
import org.anjian.api.inspection.command.ReportObstruction;
import org.anjian.api.inspection.command.SignInspectionRecord;
import org.anjian.api.inspection.command.StartInspection;
import org.anjian.api.inspection.event.AssistantsAssigned;
import org.anjian.api.inspection.event.ChecklistItemChecked;
import org.anjian.api.inspection.event.ConfidentialityMarked;
import org.anjian.api.inspection.event.EnterpriseViewRecorded;
import org.anjian.api.inspection.event.FindingRecorded;
import org.anjian.api.inspection.event.FindingTransferAcknowledged;
import org.anjian.api.inspection.event.FindingTransferUnacknowledged;
import org.anjian.api.inspection.event.FindingTransferred;
import org.anjian.api.inspection.event.InspectionAborted;
import org.anjian.api.inspection.event.InspectionCompleted;
import org.anjian.api.inspection.event.InspectionDisclosureOverdue;
import org.anjian.api.inspection.event.InspectionEvent;
import org.anjian.api.inspection.event.InspectionNotified;
import org.anjian.api.inspection.event.InspectionObstructed;
import org.anjian.api.inspection.event.InspectionOpened;
import org.anjian.api.inspection.event.InspectionRecordSigned;
import org.anjian.api.inspection.event.InspectionRecorded;
import org.anjian.api.inspection.event.InspectionResultPublished;
import org.anjian.api.inspection.event.InspectionStarted;
import org.anjian.api.inspection.event.InspectionTakenOver;
import org.anjian.api.inspection.event.InspectorsAssigned;
import org.anjian.api.inspection.event.OfficerRecused;
import org.anjian.api.inspection.event.ProcessRecordAttached;
import org.anjian.api.inspection.event.SignatureRefusalRecorded;
import org.anjian.api.inspection.event.TakenOverInspectionClosed;
import org.anjian.api.message.Actor;
import org.anjian.api.message.Decision;
import org.anjian.api.message.LegalTime;
import org.anjian.api.permission.Permissions;
import org.anjian.api.region.RegionCode;
import org.anjian.api.secrecy.Secrecy;
import org.anjian.command.calendar.WorkCalendar;
import org.anjian.command.refusal.Refuse;
import org.anjian.command.ruleparameter.RuleParameters;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.deadline.DeadlineManager;
import org.axonframework.deadline.annotation.DeadlineHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateMember;
import org.axonframework.modelling.command.CommandHandlerInterceptor;
import org.axonframework.spring.stereotype.Aggregate;

/** An inspection from plan to publication. Its state machine is {@link InspectionState#after}. */
@Aggregate
class Inspection {

    @AggregateIdentifier
    private InspectionId id;

    private RegionCode actingRegion;
    private InspectionTerms terms;
    private LocalDate publishBy;
    private boolean disclosureOverdue;
    private List<String> officers = List.of();
    private List<String> assistants = List.of();
    private final Set<String> recused = new HashSet<>();
    private final InspectionFile file = new InspectionFile();
    private final Findings findings = new Findings();
    private final ProcessRecords records = new ProcessRecords();

    @AggregateMember
    private final FindingTransfers transfers = new FindingTransfers(file, findings);

    Inspection() {}

    Inspection(List<InspectionEvent> beginning) {
        beginning.forEach(event -> apply(event));
    }

    /** Officers of another region who were authorised reach the inspection that they are on (QJ16-16c). */
    @CommandHandlerInterceptor
    void permit(CommandMessage<?> message, Actor actor, Permissions permissions) {
        requireActor(actor, message.getPayloadType(), permissions);
    }

    void requireActor(Actor actor, Class<?> command, Permissions permissions) {
        boolean fromElsewhere = actingRegion != null && !file.subject().region().isWithin(actingRegion);
        // Who was recused does not come back as the hand of another.
        Refuse.when(
                actor.onBehalf() != null && recused.contains(actor.id()),
                InspectionRefusal.NOT_ON_THE_INSPECTION,
                "actor");
        if (fromElsewhere && team().contains(actor.inWhoseName())) {
            permissions.requireRole(actor, command);
        } else {
            permissions.requireOnCase(
                    actor, command, file.subject().region(), file.subject().enterpriseId(), team());
        }
    }

    InspectionSubject subject() {
        return file.subject();
    }

    @CommandHandler
    Decision handle(RecuseOfficer command) {
        file.requireBeforeStart(command.occurredAt());
        Refuse.when(!officers.contains(command.officer()), InspectionRefusal.NOT_ON_THE_INSPECTION, "officer");
        return file.record(
                new OfficerRecused(file.subject(), command.occurredAt(), command.officer(), command.reason()));
    }

    @CommandHandler
    Decision handle(NotifyInspection command) {
        Refuse.when(file.subject().mode() == InspectionMode.UNANNOUNCED, InspectionRefusal.NO_NOTICE_ALLOWED);
        file.requireBeforeStart(command.occurredAt());
        return file.record(new InspectionNotified(file.subject(), command.occurredAt(), command.channel()));
    }

    /** The officers assigned, each once more certified on the day. */
    Decision assign(List<AssignedOfficer> assigned, Instant at) {
        file.requireBeforeStart(at);
        Refuse.when(file.subject().mode() == InspectionMode.DOUBLE_RANDOM, InspectionRefusal.OFFICERS_ASSIGNED_BY_DRAW);
        return file.record(new InspectorsAssigned(file.subject(), at, assigned));
    }

    Decision assist(List<String> assigned, EntrustmentId service, Instant at) {
        file.requireIn(at, InspectionState.PLANNED, InspectionState.ASSIGNED, InspectionState.STARTED);
        return file.record(new AssistantsAssigned(file.subject(), at, assigned, service));
    }

    List<String> officers() {
        return officers;
    }

    /** Starts on site; the officers were certified on the day by whoever asks. */
    Decision start(StartInspection command) {
        file.requireIn(command.occurredAt(), InspectionState.ASSIGNED);
        Refuse.when(
                !Set.copyOf(command.certificatesShown()).equals(Set.copyOf(officers)),
                InspectionRefusal.CERTIFICATE_NOT_SHOWN,
                "certificatesShown");
        return file.record(new InspectionStarted(
                file.subject().opened(), command.occurredAt(), command.certificatesShown(), command.accompaniedBy()));
    }

    @CommandHandler
    Decision handle(CheckChecklistItem command, Checklists checklists) {
        file.requireIn(command.occurredAt(), InspectionState.STARTED);
        ChecklistReference named = terms == null ? null : terms.checklist();
        boolean known = named != null
                && checklists
                        .find(named.template(), named.templateVersion())
                        .flatMap(checklist -> checklist.item(command.item()))
                        .isPresent();
        Refuse.when(!known, InspectionRefusal.NO_SUCH_ITEM, "item");
        return file.record(new ChecklistItemChecked(
                file.subject(),
                command.occurredAt(),
                new CheckedItem(command.item(), command.answer(), command.note())));
    }

    @CommandHandler
    Decision handle(RecordFinding command) {
        file.requireIn(command.occurredAt(), InspectionState.STARTED);
        return file.record(
                new FindingRecorded(file.subject(), command.occurredAt(), findings.next(id, command.finding())));
    }

    @CommandHandler
    Decision handle(AttachProcessRecord command, Actor actor) {
        file.requireIn(
                command.occurredAt(),
                InspectionState.STARTED,
                InspectionState.RECORDED,
                InspectionState.SIGNED,
                InspectionState.SIGNATURE_REFUSED,
                InspectionState.OBSTRUCTED);
        ProcessRecord attached = records.next(command.record(), actor.id(), LegalTime.dayOf(command.occurredAt()));
        Secrecy secrecy = command.record().secrecy();
        apply(new ProcessRecordAttached(file.subject(), command.occurredAt(), attached, secrecy));
        if (secrecy != null) {
            apply(new ConfidentialityMarked(file.subject(), command.occurredAt(), attached, secrecy, officers));
        }
        return file.decision();
    }

    @CommandHandler
    Decision handle(MarkConfidential command) {
        file.requireNotEnded();
        ProcessRecord record = records.requireOpen(command.number());
        return file.record(
                new ConfidentialityMarked(file.subject(), command.occurredAt(), record, command.secrecy(), officers));
    }

    @CommandHandler
    Decision handle(RecordEnterpriseView command) {
        file.requireIn(
                command.occurredAt(),
                InspectionState.STARTED,
                InspectionState.RECORDED,
                InspectionState.SIGNED,
                InspectionState.SIGNATURE_REFUSED);
        return file.record(new EnterpriseViewRecorded(
                file.subject(), command.occurredAt(), command.opinion(), command.statedBy()));
    }

    @CommandHandler
    Decision handle(RecordInspection command) {
        file.requireIn(command.occurredAt(), InspectionState.STARTED);
        return file.record(new InspectionRecorded(file.subject(), command.occurredAt(), command.record()));
    }

    @CommandHandler
    Decision handle(SignInspectionRecord command) {
        file.requireIn(command.occurredAt(), InspectionState.RECORDED);
        Refuse.when(
                !Set.copyOf(command.officers()).equals(Set.copyOf(officers)),
                InspectionRefusal.SIGNATURE_MISSING,
                "officers");
        return file.record(new InspectionRecordSigned(
                file.subject(), command.occurredAt(), command.officers(), command.signatory()));
    }

    @CommandHandler
    Decision handle(RecordSignatureRefusal command) {
        file.requireIn(command.occurredAt(), InspectionState.RECORDED);
        return file.record(new SignatureRefusalRecorded(
                file.subject(), command.occurredAt(), command.reason(), command.reportedTo()));
    }

    @CommandHandler
    Decision handle(
            CompleteInspection command,
            InspectionFollowUps followUps,
            RuleParameters parameters,
            WorkCalendar calendar,
            DeadlineManager deadlines) {
        Refuse.when(file.state() == InspectionState.RECORDED, InspectionRefusal.SIGNATURE_MISSING);
        file.requireIn(command.occurredAt(), InspectionState.SIGNED, InspectionState.SIGNATURE_REFUSED);
        Refuse.when(records.isEmpty(), InspectionRefusal.PROCESS_RECORD_MISSING);
        Refuse.when(
                findings.haveAPerson() && !followUps.of(id).containsAll(Set.of(FollowUpKind.values())),
                InspectionRefusal.FOLLOW_UP_MISSING);
        LocalDate due = null;
        if (file.subject().mode() == InspectionMode.DOUBLE_RANDOM) {
            LocalDate day = LegalTime.dayOf(command.occurredAt());
            due = calendar.plusWorkingDays(day, (int) parameters.number(
                    InspectionParameters.PUBLISH_WORKING_DAYS, file.subject().region(), day));
            deadlines.schedule(
                    LegalTime.endOf(due), InspectionDeadlines.PUBLICATION, new InspectionDeadlines.PublicationDue(due));
        }
        return file.record(new InspectionCompleted(
                file.subject(), command.occurredAt(), command.conclusion(), terms.plan() != null, terms.plan(), due));
    }

    @CommandHandler
    Decision handle(PublishInspectionResult command) {
        file.requireIn(command.occurredAt(), InspectionState.CONCLUDED);
        return file.record(new InspectionResultPublished(
                file.subject(), command.occurredAt(), command.channel(), command.summary()));
    }

    @CommandHandler
    Decision handle(AbortInspection command) {
        file.requireNotEnded();
        Refuse.when(file.state() == InspectionState.OBSTRUCTED, InspectionRefusal.WRONG_STATE);
        return file.record(new InspectionAborted(file.subject(), command.occurredAt(), command.reason()));
    }

    @CommandHandler
    Decision handle(ReportObstruction command) {
        file.requireIn(command.occurredAt(), InspectionState.STARTED, InspectionState.RECORDED);
        return file.record(new InspectionObstructed(file.subject(), command.occurredAt(), command.circumstances()));
    }

    @DeadlineHandler(deadlineName = InspectionDeadlines.PUBLICATION)
    void pass(InspectionDeadlines.PublicationDue due) {
        if (file.state() == InspectionState.CONCLUDED && due.publishBy().equals(publishBy) && !disclosureOverdue) {
            file.recordPassed(
                    new InspectionDisclosureOverdue(file.subject(), LegalTime.endOf(due.publishBy()), due.publishBy()));
        }
    }

    private List<String> team() {
        return Stream.concat(officers.stream(), assistants.stream()).toList();
    }

    Decision decision() {
        return file.decision();
    }

    @EventSourcingHandler
    void on(InspectionEvent event) {
        id = event.inspection().id();
        file.enter(event);
        switch (event) {
            case InspectionOpened e -> {
                terms = e.terms();
                actingRegion = e.actingRegion();
            }
            case InspectorsAssigned e ->
                officers = e.officers().stream().map(AssignedOfficer::account).toList();
            case AssistantsAssigned e -> assistants = e.assistants();
            case OfficerRecused e -> {
                officers = officers.stream()
                        .filter(account -> !account.equals(e.officer()))
                        .toList();
                recused.add(e.officer());
            }
            case FindingRecorded e -> findings.add(e.finding());
            case ProcessRecordAttached e -> records.add(e.record());
            case ConfidentialityMarked e -> records.marked(e.record().number());
            case InspectionCompleted e -> publishBy = e.publishBy();
            case InspectionDisclosureOverdue e -> disclosureOverdue = true;
            // The state alone changes, or what a member keeps, or nothing that decides.
            case InspectionNotified _,
                    FindingTransferred _,
                    FindingTransferAcknowledged _,
                    FindingTransferUnacknowledged _,
                    InspectionStarted _,
                    ChecklistItemChecked _,
                    EnterpriseViewRecorded _,
                    InspectionRecorded _,
                    InspectionRecordSigned _,
                    SignatureRefusalRecorded _,
                    InspectionResultPublished _,
                    InspectionAborted _,
                    InspectionObstructed _,
                    InspectionTakenOver _,
                    TakenOverInspectionClosed _ -> {}
        }
    }
}
