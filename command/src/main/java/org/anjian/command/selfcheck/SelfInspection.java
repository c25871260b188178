package org.anjian.command.selfcheck;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;
import static org.axonframework.modelling.command.AggregateLifecycle.getVersion;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.anjian.api.campaign.CampaignPhase;
import org.anjian.api.campaign.CampaignTerms;
import org.anjian.api.campaign.Delivery;
import org.anjian.api.campaign.PhaseKind;
import org.anjian.api.checklist.AnswerOrigin;
import org.anjian.api.checklist.ChecklistItem;
import org.anjian.api.checklist.ChecklistTemplate;
import org.anjian.api.checklist.Checklists;
import org.anjian.api.checklist.ItemAnswer;
import org.anjian.api.checklist.ItemFinding;
import org.anjian.api.hazard.HazardId;
import org.anjian.api.message.Actor;
import org.anjian.api.message.Command;
import org.anjian.api.message.Decision;
import org.anjian.api.message.LegalTime;
import org.anjian.api.permission.Permissions;
import org.anjian.api.person.PersonId;
import org.anjian.api.refusal.RefusedException;
import org.anjian.api.safetymanager.SafetyManagerRefusal;
import org.anjian.api.selfcheck.AcceptanceMode;
import org.anjian.api.selfcheck.AcceptanceResult;
import org.anjian.api.selfcheck.FoundBy;
import org.anjian.api.selfcheck.HazardStanding;
import org.anjian.api.selfcheck.InspectedItem;
import org.anjian.api.selfcheck.InspectedParty;
import org.anjian.api.selfcheck.ItemHazard;
import org.anjian.api.selfcheck.PhaseCount;
import org.anjian.api.selfcheck.SelfInspectionId;
import org.anjian.api.selfcheck.SelfInspectionRefusal;
import org.anjian.api.selfcheck.SelfInspectionSubject;
import org.anjian.api.selfcheck.command.AnswerChecklistItem;
import org.anjian.api.selfcheck.command.AnswerPrincipalSection;
import org.anjian.api.selfcheck.command.CloseCampaignForEnterprise;
import org.anjian.api.selfcheck.command.CompleteSelfInspection;
import org.anjian.api.selfcheck.command.EnrolCampaignSubject;
import org.anjian.api.selfcheck.command.HoldAcceptanceInspection;
import org.anjian.api.selfcheck.command.PublishCommitmentInternally;
import org.anjian.api.selfcheck.command.RaiseHazardFromSelfInspection;
import org.anjian.api.selfcheck.command.RecordAcceptanceResult;
import org.anjian.api.selfcheck.command.RecordCampaignInspection;
import org.anjian.api.selfcheck.command.RecordHazardStanding;
import org.anjian.api.selfcheck.command.RecordRevision;
import org.anjian.api.selfcheck.command.SignCommitment;
import org.anjian.api.selfcheck.event.AcceptanceFailed;
import org.anjian.api.selfcheck.event.AcceptanceInspectionHeld;
import org.anjian.api.selfcheck.event.AcceptancePassed;
import org.anjian.api.selfcheck.event.CampaignClosedForEnterprise;
import org.anjian.api.selfcheck.event.CampaignHazardReopened;
import org.anjian.api.selfcheck.event.CampaignHazardSettled;
import org.anjian.api.selfcheck.event.CampaignInspectionRecorded;
import org.anjian.api.selfcheck.event.CampaignSubjectEnrolled;
import org.anjian.api.selfcheck.event.ChecklistItemAnswered;
import org.anjian.api.selfcheck.event.CommitmentPublishedInternally;
import org.anjian.api.selfcheck.event.CommitmentSigned;
import org.anjian.api.selfcheck.event.HazardRaisedFromSelfInspection;
import org.anjian.api.selfcheck.event.KeyObjectEnlisted;
import org.anjian.api.selfcheck.event.PrincipalSectionAnswered;
import org.anjian.api.selfcheck.event.SelfInspectionCompleted;
import org.anjian.api.selfcheck.event.SelfInspectionEvent;
import org.anjian.api.selfcheck.event.SelfInspectionStarted;
import org.anjian.api.selfcheck.event.SystemRevisionRecorded;
import org.anjian.command.campaign.Listed;
import org.anjian.command.safetymanager.ManagerStanding;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CommandHandlerInterceptor;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

/** What one enterprise does in a campaign, from the self-inspection to the acceptance (自查自纠). */
@Aggregate
class SelfInspection {

    @AggregateIdentifier
    private SelfInspectionId id;

    private @Nullable SelfInspectionSubject subject;
    private CampaignTerms terms;
    private boolean keyObject;
    private boolean started;
    private boolean completed;
    private boolean acceptanceHeld;
    private boolean closed;
    private boolean principalAnswered;
    private final Map<Integer, ItemAnswer> answers = new TreeMap<>();
    private final Map<Integer, Integer> versions = new HashMap<>();
    private final Set<PersonId> enrolled = new HashSet<>();
    private final Set<PersonId> signed = new HashSet<>();
    private final Map<HazardId, HazardStanding> hazards = new HashMap<>();
    private final Set<Integer> itemsWithHazard = new HashSet<>();

    SelfInspection() {}

    /** Enlists the enterprise as a key object; once is enough. */
    void enlist(KeyObjectEnlisted event) {
        if (!keyObject) {
            apply(event);
        }
    }

    /** Begins; not after the last day of the campaign (QX24-00). */
    Decision start(SelfInspectionStarted event) {
        if (started) {
            throw new RefusedException(SelfInspectionRefusal.ALREADY_STARTED);
        }
        return record(event);
    }

    /** The subject, once something was recorded. */
    SelfInspectionSubject subject() {
        return subject;
    }

    @CommandHandlerInterceptor
    void permit(CommandMessage<?> message, Actor actor, Permissions permissions) {
        permissions.require(actor, message.getPayloadType(), subject.region(), subject.enterpriseId());
    }

    /** Whether the actor may send a command about this self-inspection. */
    void permit(Actor actor, Class<? extends Command> command, Permissions permissions) {
        permissions.require(actor, command, subject.region(), subject.enterpriseId());
    }

    @CommandHandler
    Decision handle(EnrolCampaignSubject command) {
        requireOpen();
        if (enrolled.contains(command.personId())) {
            throw new RefusedException(SelfInspectionRefusal.ALREADY_ENROLLED, "personId");
        }
        return record(
                new CampaignSubjectEnrolled(subject, command.occurredAt(), command.personId(), command.capacity()));
    }

    /**
     * Answers an item.
     *
     * @param finding what the ledger says to the item; null where it is typed
     */
    Decision answer(AnswerChecklistItem command, @Nullable ItemFinding finding, Checklists checklists) {
        requireAnswerable();
        ChecklistItem item = item(command.item(), checklists);
        ItemAnswer answer = AnswerRules.decide(command, item, finding);
        if (command.hazard() != null) {
            requireRaisable(command.item(), answer, command.hazard());
        }
        apply(new ChecklistItemAnswered(
                subject,
                command.occurredAt(),
                command.item(),
                versions.getOrDefault(command.item(), 0) + 1,
                answer,
                finding == null ? AnswerOrigin.TYPED : AnswerOrigin.COMPUTED,
                command.subAnswers(),
                command.evidence(),
                finding == null ? List.of() : finding.missing(),
                command.reason()));
        if (command.hazard() != null) {
            raise(command.item(), FoundBy.SELF_INSPECTION, command.hazard(), command.occurredAt());
        }
        return now();
    }

    @CommandHandler
    Decision handle(AnswerPrincipalSection command) {
        requireAnswerable();
        return record(new PrincipalSectionAnswered(
                subject, command.occurredAt(), command.answer(), command.conclusion(), command.evidence()));
    }

    @CommandHandler
    Decision handle(RaiseHazardFromSelfInspection command) {
        requireOpen();
        requireRaisable(command.item(), answers.get(command.item()), command.hazard());
        raise(command.item(), FoundBy.SELF_INSPECTION, command.hazard(), command.occurredAt());
        return now();
    }

    @CommandHandler
    Decision handle(CompleteSelfInspection command, Checklists checklists) {
        requireAnswerable();
        List<Integer> missing = template(checklists).items().stream()
                .map(ChecklistItem::seq)
                .filter(item -> !answers.containsKey(item))
                .toList();
        if (!missing.isEmpty()) {
            throw Listed.refused(SelfInspectionRefusal.ITEMS_MISSING, missing);
        }
        if (!principalAnswered) {
            throw new RefusedException(SelfInspectionRefusal.PRINCIPAL_SECTION_MISSING);
        }
        List<Integer> noes = answers.entrySet().stream()
                .filter(answer -> isNo(answer.getValue()))
                .map(Map.Entry::getKey)
                .toList();
        List<Integer> unraised =
                noes.stream().filter(item -> !itemsWithHazard.contains(item)).toList();
        if (!unraised.isEmpty()) {
            throw Listed.refused(SelfInspectionRefusal.HAZARDS_MISSING, unraised);
        }
        LocalDate due = terms.phase(PhaseKind.SELF_INSPECTION).to();
        return record(new SelfInspectionCompleted(
                subject, command.occurredAt(), Delivery.of(LegalTime.dayOf(command.occurredAt()), due), noes.size()));
    }

    @CommandHandler
    Decision handle(SignCommitment command, ManagerStanding standing) {
        requireCompleted();
        if (standing.isKeptFromDuty(command.personId(), subject.enterpriseId())) {
            throw new RefusedException(SafetyManagerRefusal.SAFETY_MANAGER_NOT_CLEARED, "personId");
        }
        if (!keyObject) {
            throw new RefusedException(SelfInspectionRefusal.KEY_OBJECTS_ONLY);
        }
        if (signed.contains(command.personId())) {
            throw new RefusedException(SelfInspectionRefusal.ALREADY_SIGNED, "personId");
        }
        return record(new CommitmentSigned(subject, command.occurredAt(), command.personId()));
    }

    @CommandHandler
    Decision handle(PublishCommitmentInternally command) {
        requireOpen();
        if (signed.isEmpty()) {
            throw new RefusedException(SelfInspectionRefusal.NOTHING_SIGNED);
        }
        return record(new CommitmentPublishedInternally(subject, command.occurredAt(), command.manner()));
    }

    @CommandHandler
    Decision handle(RecordCampaignInspection command, Actor actor, Checklists checklists) {
        requireOpen();
        if (!command.parties().containsAll(EnumSet.allOf(InspectedParty.class))) {
            throw new RefusedException(SelfInspectionRefusal.PARTIES_INCOMPLETE, "parties");
        }
        for (InspectedItem item : command.items()) {
            item(item.item(), checklists);
            if (item.hazard() != null) {
                requireNo(item.answer());
                requireWithinCampaign(item.hazard());
            }
        }
        apply(new CampaignInspectionRecorded(
                subject,
                command.occurredAt(),
                actor.organisation(),
                command.parties(),
                command.items(),
                command.conclusion(),
                count(PhaseKind.STRICT_ENFORCEMENT, command.occurredAt())));
        command.items().stream()
                .filter(item -> item.hazard() != null)
                .forEach(item -> raise(item.item(), FoundBy.CAMPAIGN_INSPECTION, item.hazard(), command.occurredAt()));
        return now();
    }

    @CommandHandler
    Decision handle(RecordRevision command) {
        requireOpen();
        return record(new SystemRevisionRecorded(
                subject,
                command.occurredAt(),
                command.kind(),
                command.reference(),
                count(PhaseKind.CONSOLIDATION, command.occurredAt())));
    }

    @CommandHandler
    Decision handle(HoldAcceptanceInspection command) {
        requireOpen();
        if (command.mode() == AcceptanceMode.THREE_IN_ONE
                && IntStream.of(command.officers(), command.experts(), command.media())
                        .anyMatch(count -> count == 0)) {
            throw new RefusedException(SelfInspectionRefusal.TEAM_INCOMPLETE);
        }
        if (command.mode() == AcceptanceMode.THIRD_PARTY && command.contract() == null) {
            throw new RefusedException(SelfInspectionRefusal.CONTRACT_REQUIRED, "contract");
        }
        return record(new AcceptanceInspectionHeld(
                subject,
                command.occurredAt(),
                command.mode(),
                command.officers(),
                command.experts(),
                command.media(),
                command.contract()));
    }

    @CommandHandler
    Decision handle(RecordAcceptanceResult command) {
        requireOpen();
        if (!acceptanceHeld) {
            throw new RefusedException(SelfInspectionRefusal.NO_ACCEPTANCE_INSPECTION);
        }
        return record(
                command.result() == AcceptanceResult.PASSED
                        ? new AcceptancePassed(subject, command.occurredAt(), command.findings())
                        : new AcceptanceFailed(subject, command.occurredAt(), command.findings()));
    }

    @CommandHandler
    Decision handle(RecordHazardStanding command) {
        HazardStanding before = hazards.get(command.hazardId());
        if (before == null) {
            throw new RefusedException(SelfInspectionRefusal.UNKNOWN_HAZARD, "hazardId");
        }
        if (before == command.standing()) {
            return now();
        }
        return record(
                command.standing() == HazardStanding.CLOSED
                        ? new CampaignHazardSettled(subject, command.occurredAt(), command.hazardId())
                        : new CampaignHazardReopened(subject, command.occurredAt(), command.hazardId()));
    }

    @CommandHandler
    Decision handle(CloseCampaignForEnterprise command) {
        requireCompleted();
        List<HazardId> open = hazards.entrySet().stream()
                .filter(hazard -> hazard.getValue() == HazardStanding.OPEN)
                .map(Map.Entry::getKey)
                .toList();
        if (!open.isEmpty()) {
            throw Listed.refused(SelfInspectionRefusal.OPEN_HAZARDS, List.of(open.size()));
        }
        return record(new CampaignClosedForEnterprise(subject, command.occurredAt()));
    }

    private void raise(int item, FoundBy foundBy, ItemHazard hazard, Instant at) {
        HazardId raised = HazardId.forCommand(id.raw() + "/" + foundBy + "/" + item + "/" + hazards.size());
        apply(new HazardRaisedFromSelfInspection(subject, at, item, raised, foundBy, hazard));
    }

    private void requireRaisable(int item, @Nullable ItemAnswer answer, ItemHazard hazard) {
        requireNo(answer);
        if (itemsWithHazard.contains(item)) {
            throw new RefusedException(SelfInspectionRefusal.HAZARD_ALREADY_RAISED, "item");
        }
        requireWithinCampaign(hazard);
    }

    private static void requireNo(@Nullable ItemAnswer answer) {
        if (!isNo(answer)) {
            throw new RefusedException(SelfInspectionRefusal.NOTHING_TO_RAISE, "item");
        }
    }

    private void requireWithinCampaign(ItemHazard hazard) {
        if (hazard.dueOn().isAfter(terms.endsOn())) {
            throw new RefusedException(SelfInspectionRefusal.BEYOND_CAMPAIGN_END, "dueOn");
        }
    }

    private static boolean isNo(@Nullable ItemAnswer answer) {
        return answer == ItemAnswer.NO || answer == ItemAnswer.PARTIAL;
    }

    private PhaseCount count(PhaseKind kind, Instant at) {
        CampaignPhase phase = terms.phase(kind);
        return phase.holds(LegalTime.dayOf(at)) ? PhaseCount.COUNTS : PhaseCount.OUTSIDE_PHASE;
    }

    private ChecklistTemplate template(Checklists checklists) {
        return checklists.find(terms.template(), terms.templateVersion()).orElseThrow();
    }

    ChecklistItem item(int seq, Checklists checklists) {
        return template(checklists)
                .item(seq)
                .orElseThrow(() -> new RefusedException(SelfInspectionRefusal.NO_SUCH_ITEM, "item"));
    }

    private void requireAnswerable() {
        requireOpen();
        if (!started) {
            throw new RefusedException(SelfInspectionRefusal.NOT_STARTED);
        }
        if (completed) {
            throw new RefusedException(SelfInspectionRefusal.ALREADY_COMPLETED);
        }
    }

    private void requireCompleted() {
        requireOpen();
        if (!completed) {
            throw new RefusedException(SelfInspectionRefusal.NOT_COMPLETED);
        }
    }

    private void requireOpen() {
        if (closed) {
            throw new RefusedException(SelfInspectionRefusal.CLOSED_FOR_ENTERPRISE);
        }
    }

    private Decision record(SelfInspectionEvent event) {
        apply(event);
        return now();
    }

    /** The decision as it stands. */
    Decision now() {
        return new Decision(id.raw(), getVersion() + 1);
    }

    @EventSourcingHandler
    void on(KeyObjectEnlisted event) {
        begin(event.selfInspection(), event.terms());
        keyObject = true;
    }

    @EventSourcingHandler
    void on(SelfInspectionStarted event) {
        begin(event.selfInspection(), event.terms());
        started = true;
    }

    private void begin(SelfInspectionSubject begun, CampaignTerms by) {
        id = begun.id();
        subject = begun;
        terms = by;
    }

    @EventSourcingHandler
    void on(CampaignSubjectEnrolled event) {
        enrolled.add(event.personId());
    }

    @EventSourcingHandler
    void on(ChecklistItemAnswered event) {
        answers.put(event.item(), event.answer());
        versions.put(event.item(), event.answerVersion());
    }

    @EventSourcingHandler
    void on(PrincipalSectionAnswered event) {
        principalAnswered = true;
    }

    @EventSourcingHandler
    void on(HazardRaisedFromSelfInspection event) {
        hazards.put(event.hazardId(), HazardStanding.OPEN);
        if (event.foundBy() == FoundBy.SELF_INSPECTION) {
            itemsWithHazard.add(event.item());
        }
    }

    @EventSourcingHandler
    void on(SelfInspectionCompleted event) {
        completed = true;
    }

    @EventSourcingHandler
    void on(CommitmentSigned event) {
        signed.add(event.personId());
    }

    @EventSourcingHandler
    void on(AcceptanceInspectionHeld event) {
        acceptanceHeld = true;
    }

    @EventSourcingHandler
    void on(CampaignHazardSettled event) {
        hazards.put(event.hazardId(), HazardStanding.CLOSED);
    }

    @EventSourcingHandler
    void on(CampaignHazardReopened event) {
        hazards.put(event.hazardId(), HazardStanding.OPEN);
    }

    @EventSourcingHandler
    void on(CampaignClosedForEnterprise event) {
        closed = true;
    }
}
