package org.anjian.command.campaign;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;
import static org.axonframework.modelling.command.AggregateLifecycle.getVersion;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.anjian.api.campaign.CampaignMeasure;
import org.anjian.api.campaign.CampaignRefusal;
import org.anjian.api.campaign.CampaignTerms;
import org.anjian.api.campaign.Delivery;
import org.anjian.api.campaign.PhaseTask;
import org.anjian.api.campaign.SubmittedDocument;
import org.anjian.api.campaign.UnitParticipationId;
import org.anjian.api.campaign.UnitParticipationSubject;
import org.anjian.api.campaign.command.HoldMobilization;
import org.anjian.api.campaign.command.HoldTopicTraining;
import org.anjian.api.campaign.command.OrderUnitRectification;
import org.anjian.api.campaign.command.RecordBestPractice;
import org.anjian.api.campaign.command.RecordCampaignMeasure;
import org.anjian.api.campaign.command.RecordGuidance;
import org.anjian.api.campaign.command.SubmitFinalReport;
import org.anjian.api.campaign.command.SubmitLocalCampaignPlan;
import org.anjian.api.campaign.command.SubmitStageReport;
import org.anjian.api.campaign.command.SummonUnitPrincipal;
import org.anjian.api.campaign.event.BestPracticeRecorded;
import org.anjian.api.campaign.event.CampaignMeasureRecorded;
import org.anjian.api.campaign.event.CampaignUnitEnrolled;
import org.anjian.api.campaign.event.FinalReportSubmitted;
import org.anjian.api.campaign.event.GuidanceRecorded;
import org.anjian.api.campaign.event.LocalCampaignPlanSubmitted;
import org.anjian.api.campaign.event.MobilizationMeetingHeld;
import org.anjian.api.campaign.event.PhaseTaskOverdue;
import org.anjian.api.campaign.event.StageReportSubmitted;
import org.anjian.api.campaign.event.TopicTrainingHeld;
import org.anjian.api.campaign.event.UnitParticipationEvent;
import org.anjian.api.campaign.event.UnitPrincipalSummoned;
import org.anjian.api.campaign.event.UnitRectificationOrdered;
import org.anjian.api.message.Actor;
import org.anjian.api.message.Decision;
import org.anjian.api.message.LegalTime;
import org.anjian.api.message.Role;
import org.anjian.api.permission.Permissions;
import org.anjian.api.refusal.RefusedException;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.deadline.DeadlineManager;
import org.axonframework.deadline.annotation.DeadlineHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.MetaData;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CommandHandlerInterceptor;
import org.axonframework.spring.stereotype.Aggregate;

/** The part that a town or department takes in a campaign: what it owes, and the eight measures. */
@Aggregate
class UnitParticipation {

    @AggregateIdentifier
    private UnitParticipationId id;

    private UnitParticipationSubject subject;
    private CampaignTerms terms;
    private final Set<PhaseTask> done = EnumSet.noneOf(PhaseTask.class);
    private final Set<PhaseTask> overdue = EnumSet.noneOf(PhaseTask.class);
    private final Set<CampaignMeasure> measures = EnumSet.noneOf(CampaignMeasure.class);

    UnitParticipation() {}

    UnitParticipation(CampaignUnitEnrolled enrolled) {
        apply(enrolled);
    }

    /** Waits for the last day of every task. */
    Decision begin(DeadlineManager deadlines) {
        for (PhaseTask task : PhaseTask.values()) {
            TaskDue due = new TaskDue(task, terms.dueOn(task));
            deadlines.schedule(LegalTime.endOf(due.lastDay()), TaskDue.NAME, due);
        }
        return decision();
    }

    /** A unit acts for itself: officers of the district do not send in the plan of a town. */
    @CommandHandlerInterceptor
    void permit(CommandMessage<?> message, Actor actor, Permissions permissions) {
        permissions.require(actor, message.getPayloadType(), subject.region(), null);
        if (actor.role() != Role.COMMITTEE_OFFICE && !actor.organisation().equals(subject.organisation())) {
            throw new RefusedException(CampaignRefusal.OTHER_UNIT);
        }
    }

    @CommandHandler
    Decision handle(SubmitLocalCampaignPlan command) {
        requireEvidence(command.documents());
        return record(new LocalCampaignPlanSubmitted(
                subject, command.occurredAt(), command.documents(), first(PhaseTask.LOCAL_PLAN, command.occurredAt())));
    }

    @CommandHandler
    Decision handle(HoldMobilization command) {
        return record(new MobilizationMeetingHeld(
                subject,
                command.occurredAt(),
                command.place(),
                command.attendees(),
                delivery(PhaseTask.MOBILIZATION, command.occurredAt())));
    }

    @CommandHandler
    Decision handle(HoldTopicTraining command) {
        return record(new TopicTrainingHeld(
                subject,
                command.occurredAt(),
                command.sector(),
                command.topic(),
                command.attendees(),
                delivery(PhaseTask.TOPIC_TRAINING, command.occurredAt())));
    }

    @CommandHandler
    Decision handle(RecordGuidance command) {
        return record(new GuidanceRecorded(subject, command.occurredAt(), command.enterpriseId(), command.content()));
    }

    @CommandHandler
    Decision handle(RecordCampaignMeasure command) {
        requireEvidence(command.evidence());
        return record(
                new CampaignMeasureRecorded(subject, command.occurredAt(), command.measure(), command.evidence()));
    }

    @CommandHandler
    Decision handle(SubmitStageReport command) {
        requireText(command.documents());
        return record(new StageReportSubmitted(
                subject,
                command.occurredAt(),
                command.summary(),
                command.documents(),
                first(PhaseTask.STAGE_REPORT, command.occurredAt())));
    }

    @CommandHandler
    Decision handle(SubmitFinalReport command) {
        requireText(command.documents());
        return record(new FinalReportSubmitted(
                subject,
                command.occurredAt(),
                command.summary(),
                command.documents(),
                first(PhaseTask.FINAL_REPORT, command.occurredAt())));
    }

    @CommandHandler
    Decision handle(RecordBestPractice command) {
        return record(new BestPracticeRecorded(subject, command.occurredAt(), command.title(), command.content()));
    }

    @CommandHandler
    Decision handle(OrderUnitRectification command) {
        requireUnfinished();
        if (!command.dueOn().isAfter(LegalTime.dayOf(command.occurredAt()))) {
            throw new RefusedException(CampaignRefusal.DUE_DATE_PASSED, "dueOn");
        }
        return record(new UnitRectificationOrdered(
                subject, command.occurredAt(), command.dueOn(), command.reason(), missing()));
    }

    @CommandHandler
    Decision handle(SummonUnitPrincipal command) {
        requireUnfinished();
        return record(new UnitPrincipalSummoned(subject, command.occurredAt(), command.post(), command.content()));
    }

    @DeadlineHandler(deadlineName = TaskDue.NAME)
    void pass(TaskDue due) {
        if (!done.contains(due.task()) && !overdue.contains(due.task())) {
            apply(
                    new PhaseTaskOverdue(subject, LegalTime.endOf(due.lastDay()), due.task(), due.lastDay()),
                    MetaData.from(Actor.system(subject.region()).toMetadata()));
        }
    }

    private Delivery first(PhaseTask task, Instant at) {
        if (done.contains(task)) {
            throw new RefusedException(CampaignRefusal.ALREADY_DELIVERED);
        }
        return delivery(task, at);
    }

    private Delivery delivery(PhaseTask task, Instant at) {
        return Delivery.of(LegalTime.dayOf(at), terms.dueOn(task));
    }

    private void requireUnfinished() {
        if (measures.size() == CampaignMeasure.values().length) {
            throw new RefusedException(CampaignRefusal.MEASURES_COMPLETE);
        }
    }

    private List<CampaignMeasure> missing() {
        return Stream.of(CampaignMeasure.values())
                .filter(measure -> !measures.contains(measure))
                .toList();
    }

    private static void requireEvidence(List<SubmittedDocument> documents) {
        if (documents.isEmpty()) {
            throw new RefusedException(CampaignRefusal.EVIDENCE_NEEDED);
        }
    }

    private static void requireText(List<SubmittedDocument> documents) {
        if (documents.stream().noneMatch(SubmittedDocument::textCanBeExtracted)) {
            throw new RefusedException(CampaignRefusal.EDITABLE_DOCUMENT_REQUIRED, "documents");
        }
    }

    private Decision record(UnitParticipationEvent event) {
        apply(event);
        return decision();
    }

    private Decision decision() {
        return new Decision(id.raw(), getVersion() + 1);
    }

    @EventSourcingHandler
    void on(CampaignUnitEnrolled event) {
        id = event.unit().id();
        subject = event.unit();
        terms = event.terms();
    }

    @EventSourcingHandler
    void on(LocalCampaignPlanSubmitted event) {
        done.add(PhaseTask.LOCAL_PLAN);
    }

    @EventSourcingHandler
    void on(MobilizationMeetingHeld event) {
        done.add(PhaseTask.MOBILIZATION);
        measures.add(CampaignMeasure.MOBILIZATION_MEETING);
    }

    @EventSourcingHandler
    void on(TopicTrainingHeld event) {
        done.add(PhaseTask.TOPIC_TRAINING);
        measures.add(CampaignMeasure.TOPIC_TRAINING);
    }

    @EventSourcingHandler
    void on(CampaignMeasureRecorded event) {
        measures.add(event.measure());
    }

    @EventSourcingHandler
    void on(StageReportSubmitted event) {
        done.add(PhaseTask.STAGE_REPORT);
    }

    @EventSourcingHandler
    void on(FinalReportSubmitted event) {
        done.add(PhaseTask.FINAL_REPORT);
    }

    @EventSourcingHandler
    void on(PhaseTaskOverdue event) {
        overdue.add(event.task());
    }
}
