package org.anjian.command.emergencyplan;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;
import static org.axonframework.modelling.command.AggregateLifecycle.getVersion;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import org.anjian.api.emergencyplan.EmergencyPlanId;
import org.anjian.api.emergencyplan.EmergencyPlanRefusal;
import org.anjian.api.emergencyplan.EmergencyPlanSubject;
import org.anjian.api.emergencyplan.PlanLink;
import org.anjian.api.emergencyplan.PlanLinkType;
import org.anjian.api.emergencyplan.ReviewResult;
import org.anjian.api.emergencyplan.UnitClass;
import org.anjian.api.emergencyplan.command.CopyEmergencyPlan;
import org.anjian.api.emergencyplan.command.DraftEmergencyPlan;
import org.anjian.api.emergencyplan.command.EvaluateEmergencyPlan;
import org.anjian.api.emergencyplan.command.FileEmergencyPlan;
import org.anjian.api.emergencyplan.command.IssueDisposalCard;
import org.anjian.api.emergencyplan.command.LinkEmergencyPlan;
import org.anjian.api.emergencyplan.command.PublishEmergencyPlan;
import org.anjian.api.emergencyplan.command.RetireEmergencyPlan;
import org.anjian.api.emergencyplan.command.ReviewEmergencyPlan;
import org.anjian.api.emergencyplan.command.ReviseEmergencyPlan;
import org.anjian.api.emergencyplan.command.SignEmergencyPlan;
import org.anjian.api.emergencyplan.event.DisposalCardIssued;
import org.anjian.api.emergencyplan.event.EmergencyPlanCopied;
import org.anjian.api.emergencyplan.event.EmergencyPlanDrafted;
import org.anjian.api.emergencyplan.event.EmergencyPlanEvaluated;
import org.anjian.api.emergencyplan.event.EmergencyPlanEvent;
import org.anjian.api.emergencyplan.event.EmergencyPlanFiled;
import org.anjian.api.emergencyplan.event.EmergencyPlanFilingOverdue;
import org.anjian.api.emergencyplan.event.EmergencyPlanLinked;
import org.anjian.api.emergencyplan.event.EmergencyPlanPublished;
import org.anjian.api.emergencyplan.event.EmergencyPlanRetired;
import org.anjian.api.emergencyplan.event.EmergencyPlanReviewed;
import org.anjian.api.emergencyplan.event.EmergencyPlanRevised;
import org.anjian.api.emergencyplan.event.EmergencyPlanSigned;
import org.anjian.api.emergencyplan.event.EmergencyRiskAssessed;
import org.anjian.api.message.Actor;
import org.anjian.api.message.Decision;
import org.anjian.api.message.LegalTime;
import org.anjian.api.permission.Permissions;
import org.anjian.api.refusal.RefusedException;
import org.anjian.command.calendar.WorkCalendar;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.deadline.DeadlineManager;
import org.axonframework.deadline.annotation.DeadlineHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.MetaData;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CommandHandlerInterceptor;
import org.axonframework.spring.stereotype.Aggregate;

/** An emergency plan on its way: risks assessed, drafted, reviewed, signed, published, filed, evaluated, revised (QX24-05, QX24-07). */
@Aggregate
class EmergencyPlan {

    @AggregateIdentifier
    private EmergencyPlanId id;

    private EmergencyPlanSubject subject;
    private UnitClass unitClass;
    private int planVersion;
    private boolean reviewed;
    private boolean signed;
    private boolean published;
    private boolean filed;
    private boolean copied;
    private boolean retired;
    private int overdueVersion;
    private final Set<String> cards = new HashSet<>();
    private final Set<String> links = new HashSet<>();

    EmergencyPlan() {}

    @CommandHandlerInterceptor
    void permit(CommandMessage<?> message, Actor actor, Permissions permissions) {
        permissions.require(actor, message.getPayloadType(), subject.region(), subject.enterpriseId());
    }

    EmergencyPlan(EmergencyRiskAssessed assessed) {
        apply(assessed);
    }

    @CommandHandler
    Decision handle(DraftEmergencyPlan command) {
        requireCounting();
        require(!signed, EmergencyPlanRefusal.STEP_ALREADY_DONE);
        return record(new EmergencyPlanDrafted(
                subject,
                command.occurredAt(),
                Math.max(planVersion, 1),
                command.elements(),
                command.posts(),
                command.content(),
                command.participants()));
    }

    @CommandHandler
    Decision handle(IssueDisposalCard command) {
        requireCounting();
        require(!cards.contains(command.post()), EmergencyPlanRefusal.CARD_ALREADY_ISSUED);
        return record(new DisposalCardIssued(subject, command.occurredAt(), command.post(), command.content()));
    }

    @CommandHandler
    Decision handle(LinkEmergencyPlan command) {
        requireCounting();
        PlanLink link = command.link();
        boolean own = link.type() == PlanLinkType.OWN_PLAN;
        require((own ? link.planId() : link.body()) != null, EmergencyPlanRefusal.LINK_TARGET_MISSING);
        require(!id.equals(link.planId()), EmergencyPlanRefusal.LINKED_TO_ITSELF);
        require(!links.contains(targetOf(link)), EmergencyPlanRefusal.ALREADY_LINKED);
        return record(new EmergencyPlanLinked(subject, command.occurredAt(), link));
    }

    @CommandHandler
    Decision handle(ReviewEmergencyPlan command) {
        requireDrafted();
        require(!reviewed, EmergencyPlanRefusal.STEP_ALREADY_DONE);
        require(!command.experts().isEmpty(), EmergencyPlanRefusal.EXPERTS_MISSING);
        return record(new EmergencyPlanReviewed(
                subject, command.occurredAt(), planVersion, command.experts(), command.result(), command.conclusion()));
    }

    @CommandHandler
    Decision handle(SignEmergencyPlan command, Actor actor) {
        requireDrafted();
        require(reviewed, EmergencyPlanRefusal.REVIEW_MISSING);
        require(!signed, EmergencyPlanRefusal.STEP_ALREADY_DONE);
        return record(new EmergencyPlanSigned(subject, command.occurredAt(), planVersion, actor.id()));
    }

    @CommandHandler
    Decision handle(PublishEmergencyPlan command, WorkCalendar calendar, DeadlineManager deadlines) {
        requireDrafted();
        require(reviewed, EmergencyPlanRefusal.REVIEW_MISSING);
        require(signed, EmergencyPlanRefusal.SIGNATURE_MISSING);
        require(!published, EmergencyPlanRefusal.STEP_ALREADY_DONE);
        LocalDate fileBy = unitClass == UnitClass.KEY
                ? calendar.plusWorkingDays(LegalTime.dayOf(command.occurredAt()), FilingDue.WORKING_DAYS)
                : null;
        if (fileBy != null) {
            deadlines.schedule(LegalTime.endOf(fileBy), FilingDue.NAME, new FilingDue(planVersion, fileBy));
        }
        return record(new EmergencyPlanPublished(
                subject, command.occurredAt(), planVersion, command.audience(), command.channel(), fileBy));
    }

    @CommandHandler
    Decision handle(FileEmergencyPlan command) {
        requireDrafted();
        require(reviewed, EmergencyPlanRefusal.REVIEW_MISSING);
        require(signed, EmergencyPlanRefusal.SIGNATURE_MISSING);
        require(published, EmergencyPlanRefusal.PUBLICATION_MISSING);
        require(!filed, EmergencyPlanRefusal.STEP_ALREADY_DONE);
        return record(new EmergencyPlanFiled(
                subject, command.occurredAt(), planVersion, command.regulator(), command.copiedTo()));
    }

    @CommandHandler
    Decision handle(CopyEmergencyPlan command) {
        requireCounting();
        require(filed, EmergencyPlanRefusal.FILING_MISSING);
        require(!copied, EmergencyPlanRefusal.STEP_ALREADY_DONE);
        return record(new EmergencyPlanCopied(subject, command.occurredAt(), planVersion, command.copiedTo()));
    }

    @CommandHandler
    Decision handle(EvaluateEmergencyPlan command) {
        requireCounting();
        require(published, EmergencyPlanRefusal.PUBLICATION_MISSING);
        return record(new EmergencyPlanEvaluated(
                subject,
                command.occurredAt(),
                planVersion,
                command.result(),
                command.conclusion(),
                command.participants()));
    }

    @CommandHandler
    Decision handle(ReviseEmergencyPlan command) {
        requireCounting();
        require(published, EmergencyPlanRefusal.PUBLICATION_MISSING);
        return record(new EmergencyPlanRevised(
                subject,
                command.occurredAt(),
                planVersion + 1,
                command.reason(),
                command.elements(),
                command.posts(),
                command.content(),
                command.participants()));
    }

    @CommandHandler
    Decision handle(RetireEmergencyPlan command) {
        requireCounting();
        return record(new EmergencyPlanRetired(subject, command.occurredAt(), command.reason()));
    }

    @DeadlineHandler(deadlineName = FilingDue.NAME)
    void pass(FilingDue due) {
        if (due.planVersion() == planVersion && published && !filed && !retired && overdueVersion != planVersion) {
            apply(
                    new EmergencyPlanFilingOverdue(subject, LegalTime.endOf(due.fileBy()), planVersion, due.fileBy()),
                    MetaData.from(Actor.system(subject.region()).toMetadata()));
        }
    }

    private void requireDrafted() {
        requireCounting();
        require(planVersion > 0, EmergencyPlanRefusal.PLAN_NOT_DRAFTED);
    }

    private void requireCounting() {
        require(!retired, EmergencyPlanRefusal.PLAN_RETIRED);
    }

    private static void require(boolean holds, EmergencyPlanRefusal otherwise) {
        if (!holds) {
            throw new RefusedException(otherwise);
        }
    }

    private static String targetOf(PlanLink link) {
        return link.type() + "/" + (link.type() == PlanLinkType.OWN_PLAN ? link.planId() : link.body());
    }

    private void begin(int newVersion) {
        planVersion = newVersion;
        reviewed = false;
        signed = false;
        published = false;
        filed = false;
        copied = false;
    }

    @EventSourcingHandler
    void on(EmergencyRiskAssessed event) {
        id = event.plan().id();
        subject = event.plan();
        unitClass = event.unitClass();
    }

    @EventSourcingHandler
    void on(EmergencyPlanDrafted event) {
        begin(event.planVersion());
    }

    @EventSourcingHandler
    void on(EmergencyPlanRevised event) {
        begin(event.planVersion());
    }

    @EventSourcingHandler
    void on(DisposalCardIssued event) {
        cards.add(event.post());
    }

    @EventSourcingHandler
    void on(EmergencyPlanLinked event) {
        links.add(targetOf(event.link()));
    }

    @EventSourcingHandler
    void on(EmergencyPlanReviewed event) {
        reviewed = event.result() == ReviewResult.PASSED;
    }

    @EventSourcingHandler
    void on(EmergencyPlanSigned event) {
        signed = true;
    }

    @EventSourcingHandler
    void on(EmergencyPlanPublished event) {
        published = true;
    }

    @EventSourcingHandler
    void on(EmergencyPlanFiled event) {
        filed = true;
        copied = event.copiedTo() != null;
    }

    @EventSourcingHandler
    void on(EmergencyPlanCopied event) {
        copied = true;
    }

    @EventSourcingHandler
    void on(EmergencyPlanFilingOverdue event) {
        overdueVersion = event.planVersion();
    }

    @EventSourcingHandler
    void on(EmergencyPlanRetired event) {
        retired = true;
    }

    private Decision record(EmergencyPlanEvent event) {
        apply(event);
        return decision();
    }

    Decision decision() {
        return new Decision(id.raw(), getVersion() + 1);
    }
}
