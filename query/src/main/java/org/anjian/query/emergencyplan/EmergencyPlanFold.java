package org.anjian.query.emergencyplan;

import java.time.LocalDate;
import java.util.List;
import org.anjian.api.emergencyplan.EmergencyPlanState;
import org.anjian.api.emergencyplan.PlanElement;
import org.anjian.api.emergencyplan.ReviewResult;
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
import org.anjian.api.emergencyplan.view.EmergencyPlanView;
import org.anjian.api.message.LegalTime;
import org.anjian.query.journal.EventInfo;
import org.anjian.query.readmodel.FoldedModel;
import org.anjian.query.readmodel.LastEntries;
import org.jspecify.annotations.Nullable;

/** The emergency plans of enterprises (应急预案): one document a plan. */
public final class EmergencyPlanFold implements FoldedModel<EmergencyPlanEvent, EmergencyPlanView> {

    @Override
    public String name() {
        return "emergency-plans";
    }

    @Override
    public String aggregateType() {
        return "EmergencyPlan";
    }

    @Override
    public String idPrefix() {
        return "emergencyplan-";
    }

    @Override
    public int schema() {
        return 1;
    }

    @Override
    public Class<EmergencyPlanEvent> eventType() {
        return EmergencyPlanEvent.class;
    }

    @Override
    public Class<EmergencyPlanView> viewType() {
        return EmergencyPlanView.class;
    }

    @Override
    public EmergencyPlanView fold(@Nullable EmergencyPlanView before, EmergencyPlanEvent event, EventInfo info) {
        EmergencyPlanSheet sheet = before == null ? new EmergencyPlanSheet() : new EmergencyPlanSheet(before);
        LocalDate day = LegalTime.dayOf(event.occurredAt());
        switch (event) {
            case EmergencyRiskAssessed e -> {
                sheet.state = EmergencyPlanState.RISK_ASSESSED;
                sheet.unitClass = e.unitClass();
                sheet.risks = e.risks();
                sheet.resources = e.resources();
                sheet.assessedOn = day;
            }
            case EmergencyPlanDrafted e -> {
                boolean again = sheet.planVersion == e.planVersion();
                drafted(sheet, e.planVersion(), day, e.elements(), e.posts(), e.content());
                sheet.state = EmergencyPlanState.DRAFTED;
                if (!again) {
                    sheet.firstDraftedOn = day;
                    LastEntries.add(
                            EmergencyPlanView.KEPT,
                            sheet.versions,
                            new EmergencyPlanView.Version(e.planVersion(), day, null, e.participants()));
                }
            }
            case EmergencyPlanRevised e -> {
                drafted(sheet, e.planVersion(), day, e.elements(), e.posts(), e.content());
                sheet.state = EmergencyPlanState.REVISED;
                LastEntries.add(
                        EmergencyPlanView.KEPT,
                        sheet.versions,
                        new EmergencyPlanView.Version(e.planVersion(), day, e.reason(), e.participants()));
            }
            case DisposalCardIssued e -> sheet.cards.add(e.post());
            case EmergencyPlanLinked e -> sheet.links.add(e.link());
            case EmergencyPlanReviewed e -> {
                if (e.result() == ReviewResult.PASSED) {
                    sheet.reviewedOn = day;
                    sheet.state = EmergencyPlanState.REVIEWED;
                }
            }
            case EmergencyPlanSigned e -> {
                sheet.signedOn = day;
                sheet.state = EmergencyPlanState.SIGNED;
            }
            case EmergencyPlanPublished e -> {
                sheet.publishedOn = day;
                sheet.fileBy = e.fileBy();
                sheet.state = EmergencyPlanState.PUBLISHED;
            }
            case EmergencyPlanFiled e -> {
                sheet.filedOn = day;
                sheet.regulator = e.regulator();
                sheet.copiedTo = e.copiedTo();
                sheet.state = e.copiedTo() == null ? EmergencyPlanState.FILED_COPY_MISSING : EmergencyPlanState.FILED;
            }
            case EmergencyPlanCopied e -> {
                sheet.copiedTo = e.copiedTo();
                if (sheet.state == EmergencyPlanState.FILED_COPY_MISSING) {
                    sheet.state = EmergencyPlanState.FILED;
                }
            }
            case EmergencyPlanFilingOverdue e -> sheet.filingOverdue = true;
            case EmergencyPlanEvaluated e -> {
                sheet.evaluatedOn = day;
                sheet.evaluation = e.result();
                if (sheet.state == EmergencyPlanState.FILED) {
                    sheet.state = EmergencyPlanState.EVALUATED;
                }
            }
            case EmergencyPlanRetired e -> {
                sheet.state = EmergencyPlanState.RETIRED;
                sheet.retiredOn = day;
            }
        }
        return sheet.view(event.plan(), info);
    }

    /** A new version owes its review, its signature, its publication and its filing again. */
    private static void drafted(
            EmergencyPlanSheet sheet,
            int planVersion,
            LocalDate day,
            List<PlanElement> elements,
            List<String> posts,
            String content) {
        sheet.planVersion = planVersion;
        sheet.draftedOn = day;
        sheet.content = content;
        sheet.elements.clear();
        sheet.elements.addAll(elements);
        sheet.posts.clear();
        sheet.posts.addAll(posts);
        sheet.reviewedOn = null;
        sheet.signedOn = null;
        sheet.publishedOn = null;
        sheet.fileBy = null;
        sheet.filedOn = null;
        sheet.regulator = null;
        sheet.copiedTo = null;
        sheet.filingOverdue = false;
    }
}
