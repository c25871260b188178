package org.anjian.command.inspection;

import java.time.LocalDate;
import java.util.List;
import org.anjian.api.checklist.Checklists;
import org.anjian.api.entrustment.EntrustmentId;
import org.anjian.api.entrustment.EntrustmentKind;
import org.anjian.api.inspection.ChecklistReference;
import org.anjian.api.inspection.EnforcementForm;
import org.anjian.api.inspection.InspectionLayer;
import org.anjian.api.inspection.InspectionMode;
import org.anjian.api.inspection.InspectionRefusal;
import org.anjian.api.inspection.InspectionTerms;
import org.anjian.api.inspection.PlanReference;
import org.anjian.api.inspection.command.OpenInspection;
import org.anjian.api.message.Actor;
import org.anjian.api.message.LegalTime;
import org.anjian.api.operation.OperationId;
import org.anjian.api.randomdraw.RandomDrawId;
import org.anjian.api.refusal.RefusedException;
import org.anjian.api.region.RegionLevel;
import org.anjian.command.enforcementplan.KnownPlanItem;
import org.anjian.command.enforcementplan.PlanItems;
import org.anjian.command.enterprise.KnownEnterprise;
import org.anjian.command.entrustment.Entrustments;
import org.anjian.command.entrustment.KnownEntrustment;
import org.anjian.command.operation.Operations;
import org.anjian.command.randomdraw.RandomDraws;
import org.anjian.command.refusal.Refuse;
import org.springframework.stereotype.Component;

/** What an inspection must be opened with, by its mode, its form, its layer and its plan. */
@Component
class OpeningRules {

    private final PlanItems plans;
    private final Entrustments entrustments;
    private final RandomDraws draws;
    private final Checklists checklists;
    private final Operations operations;

    OpeningRules(
            PlanItems plans,
            Entrustments entrustments,
            RandomDraws draws,
            Checklists checklists,
            Operations operations) {
        this.operations = operations;
        this.plans = plans;
        this.entrustments = entrustments;
        this.draws = draws;
        this.checklists = checklists;
    }

    /** Everything but who goes there. */
    void check(OpenInspection command, Actor actor, KnownEnterprise enterprise) {
        InspectionTerms terms = command.terms();
        Refuse.when(terms.matters().isEmpty(), InspectionRefusal.MATTER_NEEDED, "terms.matters");
        Refuse.when(
                terms.layer() == InspectionLayer.EXPERT_VISIT && terms.experts().isEmpty(),
                InspectionRefusal.EXPERT_NEEDED,
                "terms.experts");
        Refuse.when(
                terms.form() == EnforcementForm.JOINT && terms.participants().isEmpty(),
                InspectionRefusal.PARTICIPANTS_NEEDED,
                "terms.participants");
        ChecklistReference named = terms.checklist();
        Refuse.when(
                named != null
                        && checklists
                                .find(named.template(), named.templateVersion())
                                .isEmpty(),
                InspectionRefusal.CHECKLIST_UNKNOWN,
                "terms.checklist");
        requireReach(command, actor, enterprise);
        requirePlan(command, actor, enterprise);
        requireOperation(command, actor, enterprise);
    }

    /** The officers that a draw gave to the enterprise; empty where the inspection is no random one (ML20-05d). */
    List<String> drawnOfficers(OpenInspection command) {
        RandomDrawId draw = command.terms().drawId();
        if (command.mode() != InspectionMode.DOUBLE_RANDOM) {
            Refuse.when(draw != null, InspectionRefusal.DRAW_WITHOUT_RANDOM_MODE, "terms.drawId");
            return List.of();
        }
        Refuse.when(!command.officers().isEmpty(), InspectionRefusal.HAND_PICKED, "officers");
        Refuse.when(draw == null, InspectionRefusal.DRAW_NEEDED, "terms.drawId");
        List<String> drawn = draws.officersFor(draw, command.enterpriseId());
        Refuse.when(drawn.isEmpty(), InspectionRefusal.HAND_PICKED, "enterpriseId");
        return drawn;
    }

    /** Within the jurisdiction or authorised (QJ16-16c); a township under an entrustment in force only (QJ22B-07b). */
    private void requireReach(OpenInspection command, Actor actor, KnownEnterprise enterprise) {
        EntrustmentId named = command.terms().entrustmentId();
        LocalDate day = LegalTime.dayOf(command.occurredAt());
        boolean within = enterprise.region().isWithin(actor.jurisdiction());
        if (named != null) {
            entrustments.requireInForce(
                    named,
                    within ? EntrustmentKind.ENTRUSTED_ENFORCEMENT : EntrustmentKind.CROSS_REGION,
                    actor.organisation(),
                    enterprise.region(),
                    command.sector(),
                    day);
            return;
        }
        Refuse.when(!within, InspectionRefusal.OUT_OF_JURISDICTION, "enterpriseId");
        RegionLevel level = actor.jurisdiction().level();
        Refuse.when(
                level == RegionLevel.TOWNSHIP
                        || level == RegionLevel.VILLAGE
                        || command.terms().form() == EnforcementForm.ENTRUSTED,
                InspectionRefusal.ENTRUSTMENT_NEEDED,
                "terms.entrustmentId");
    }

    /** An item of the own plan in force, or a reason (QJ22B-06a, QJ16-06a). */
    private void requirePlan(OpenInspection command, Actor actor, KnownEnterprise enterprise) {
        PlanReference reference = command.terms().plan();
        Refuse.when(
                (reference == null) == (command.terms().offPlanReason() == null),
                InspectionRefusal.PLAN_OR_REASON_NEEDED,
                "terms.plan");
        if (reference == null) {
            return;
        }
        KnownPlanItem item = plans.find(reference.planId(), reference.item())
                .filter(found -> found.regulator().equals(regulatorOf(command, actor)))
                .orElseThrow(() -> new RefusedException(InspectionRefusal.PLAN_ITEM_UNKNOWN, "terms.plan"));
        Refuse.when(!item.inForce(), InspectionRefusal.PLAN_NOT_IN_FORCE, "terms.plan");
        Refuse.when(
                item.enterpriseId() != null && !item.enterpriseId().equals(enterprise.id())
                        || item.sector() != null && item.sector() != command.sector(),
                InspectionRefusal.PLAN_ITEM_OF_ANOTHER_OBJECT,
                "terms.plan");
    }

    /** An operation that was launched where and before the visit is, for its sector, with the regulator in it (QJ16-08b). */
    private void requireOperation(OpenInspection command, Actor actor, KnownEnterprise enterprise) {
        OperationId named = command.terms().operationId();
        Refuse.when(
                named != null
                        && operations
                                .find(named)
                                .filter(known -> known.covers(
                                        regulatorOf(command, actor),
                                        enterprise.region(),
                                        command.sector(),
                                        command.terms().scheduledOn()))
                                .isEmpty(),
                InspectionRefusal.OPERATION_UNKNOWN,
                "terms.operationId");
    }

    /** An entrusted body acts in the name of the regulator that entrusted it. */
    String regulatorOf(OpenInspection command, Actor actor) {
        EntrustmentId named = command.terms().entrustmentId();
        return named == null
                ? actor.organisation()
                : entrustments
                        .find(named)
                        .filter(known -> known.kind() == EntrustmentKind.ENTRUSTED_ENFORCEMENT)
                        .map(KnownEntrustment::regulator)
                        .orElse(actor.organisation());
    }
}
