package org.anjian.command.selfcheck;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.anjian.api.campaign.PhaseKind;
import org.anjian.api.checklist.ChecklistItem;
import org.anjian.api.checklist.Checklists;
import org.anjian.api.checklist.ItemFinding;
import org.anjian.api.message.Actor;
import org.anjian.api.message.Command;
import org.anjian.api.message.Decision;
import org.anjian.api.permission.Permissions;
import org.anjian.api.person.PersonId;
import org.anjian.api.refusal.RefusedException;
import org.anjian.api.selfcheck.FoundBy;
import org.anjian.api.selfcheck.InspectedItem;
import org.anjian.api.selfcheck.InspectedParty;
import org.anjian.api.selfcheck.SelfInspectionId;
import org.anjian.api.selfcheck.SelfInspectionRefusal;
import org.anjian.api.selfcheck.SelfInspectionSubject;
import org.anjian.api.selfcheck.command.AnswerChecklistItem;
import org.anjian.api.selfcheck.command.CloseCampaignForEnterprise;
import org.anjian.api.selfcheck.command.EnrolCampaignSubject;
import org.anjian.api.selfcheck.command.RecordCampaignInspection;
import org.anjian.api.selfcheck.command.RecordRevision;
import org.anjian.api.selfcheck.event.CampaignClosedForEnterprise;
import org.anjian.api.selfcheck.event.CampaignInspectionRecorded;
import org.anjian.api.selfcheck.event.CampaignSubjectEnrolled;
import org.anjian.api.selfcheck.event.KeyObjectEnlisted;
import org.anjian.api.selfcheck.event.SelfInspectionEvent;
import org.anjian.api.selfcheck.event.SelfInspectionStarted;
import org.anjian.api.selfcheck.event.SystemRevisionRecorded;
import org.anjian.command.campaign.Listed;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateMember;
import org.axonframework.modelling.command.CommandHandlerInterceptor;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

/**
 * What one enterprise does in a campaign, from the self-inspection to the acceptance (自查自纠). Its members hold the parts of
 * it.
 */
@Aggregate
class SelfInspection {

    @AggregateIdentifier
    private SelfInspectionId id;

    private final InspectionFile file = new InspectionFile();

    @AggregateMember
    private final RaisedHazards hazards = new RaisedHazards(file);

    @AggregateMember
    private final AnswerSheet answers = new AnswerSheet(file, hazards);

    @AggregateMember
    private final Commitment commitment = new Commitment(file);

    @AggregateMember
    private final Acceptance acceptance = new Acceptance(file);

    private final Set<PersonId> enrolled = new HashSet<>();

    SelfInspection() {}

    /** Enlists the enterprise as a key object; once is enough. */
    void enlist(KeyObjectEnlisted event) {
        if (!file.isKeyObject()) {
            apply(event);
        }
    }

    /** Begins; not after the last day of the campaign (QX24-00). */
    Decision start(SelfInspectionStarted event) {
        if (file.hasStarted()) {
            throw new RefusedException(SelfInspectionRefusal.ALREADY_STARTED);
        }
        return file.record(event);
    }

    /** Answers an item, with what the ledger says to it where it is not typed. */
    Decision answer(AnswerChecklistItem command, @Nullable ItemFinding finding, Checklists checklists) {
        return answers.answer(command, finding, checklists);
    }

    /** The item of that number. */
    ChecklistItem item(int seq, Checklists checklists) {
        return file.item(seq, checklists);
    }

    /** The subject, once something was recorded. */
    SelfInspectionSubject subject() {
        return file.subject();
    }

    /** The decision as it stands. */
    Decision now() {
        return file.now();
    }

    @CommandHandlerInterceptor
    void permit(CommandMessage<?> message, Actor actor, Permissions permissions) {
        permissions.require(
                actor,
                message.getPayloadType(),
                file.subject().region(),
                file.subject().enterpriseId());
    }

    /** Whether the actor may send a command about this self-inspection. */
    void permit(Actor actor, Class<? extends Command> command, Permissions permissions) {
        permissions.require(
                actor, command, file.subject().region(), file.subject().enterpriseId());
    }

    @CommandHandler
    Decision handle(EnrolCampaignSubject command) {
        file.requireOpen();
        if (enrolled.contains(command.personId())) {
            throw new RefusedException(SelfInspectionRefusal.ALREADY_ENROLLED, "personId");
        }
        return file.record(new CampaignSubjectEnrolled(
                file.subject(), command.occurredAt(), command.personId(), command.capacity()));
    }

    @CommandHandler
    Decision handle(RecordCampaignInspection command, Actor actor, Checklists checklists) {
        file.requireOpen();
        if (!command.parties().containsAll(EnumSet.allOf(InspectedParty.class))) {
            throw new RefusedException(SelfInspectionRefusal.PARTIES_INCOMPLETE, "parties");
        }
        for (InspectedItem item : command.items()) {
            file.item(item.item(), checklists);
            if (item.hazard() != null) {
                hazards.requireFound(item.answer(), item.hazard());
            }
        }
        apply(new CampaignInspectionRecorded(
                file.subject(),
                command.occurredAt(),
                actor.organisation(),
                command.parties(),
                command.items(),
                command.conclusion(),
                file.count(PhaseKind.STRICT_ENFORCEMENT, command.occurredAt())));
        command.items().stream()
                .filter(item -> item.hazard() != null)
                .forEach(item ->
                        hazards.raise(item.item(), FoundBy.CAMPAIGN_INSPECTION, item.hazard(), command.occurredAt()));
        return file.now();
    }

    @CommandHandler
    Decision handle(RecordRevision command) {
        file.requireOpen();
        return file.record(new SystemRevisionRecorded(
                file.subject(),
                command.occurredAt(),
                command.kind(),
                command.reference(),
                file.count(PhaseKind.CONSOLIDATION, command.occurredAt())));
    }

    @CommandHandler
    Decision handle(CloseCampaignForEnterprise command) {
        file.requireCompleted();
        if (hazards.open() > 0) {
            throw Listed.refused(SelfInspectionRefusal.OPEN_HAZARDS, List.of(hazards.open()));
        }
        return file.record(new CampaignClosedForEnterprise(file.subject(), command.occurredAt()));
    }

    @EventSourcingHandler
    void on(SelfInspectionEvent event) {
        id = event.selfInspection().id();
        file.take(event);
        if (event instanceof CampaignSubjectEnrolled subject) {
            enrolled.add(subject.personId());
        }
    }
}
