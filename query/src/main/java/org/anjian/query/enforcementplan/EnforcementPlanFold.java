package org.anjian.query.enforcementplan;

import java.time.LocalDate;
import org.anjian.api.enforcementplan.EnforcementPlanState;
import org.anjian.api.enforcementplan.PlanAdjustment;
import org.anjian.api.enforcementplan.PlanYears;
import org.anjian.api.enforcementplan.event.EnforcementPlanAdjusted;
import org.anjian.api.enforcementplan.event.EnforcementPlanApproved;
import org.anjian.api.enforcementplan.event.EnforcementPlanClosed;
import org.anjian.api.enforcementplan.event.EnforcementPlanDrafted;
import org.anjian.api.enforcementplan.event.EnforcementPlanEvent;
import org.anjian.api.enforcementplan.event.EnforcementPlanExpected;
import org.anjian.api.enforcementplan.event.EnforcementPlanFiled;
import org.anjian.api.enforcementplan.event.EnforcementPlanMissing;
import org.anjian.api.enforcementplan.event.EnforcementPlanReturned;
import org.anjian.api.enforcementplan.event.EnforcementPlanSubmitted;
import org.anjian.api.enforcementplan.view.EnforcementPlanView;
import org.anjian.api.message.LegalTime;
import org.anjian.query.journal.EventInfo;
import org.anjian.query.readmodel.FoldedModel;
import org.jspecify.annotations.Nullable;

/** The annual enforcement plans (年度执法计划): one document a regulator and year. */
public final class EnforcementPlanFold implements FoldedModel<EnforcementPlanEvent, EnforcementPlanView> {

    @Override
    public String name() {
        return "enforcement-plans";
    }

    @Override
    public String aggregateType() {
        return "EnforcementPlan";
    }

    @Override
    public String idPrefix() {
        return "enforcementplan-";
    }

    @Override
    public int schema() {
        return 1;
    }

    @Override
    public Class<EnforcementPlanEvent> eventType() {
        return EnforcementPlanEvent.class;
    }

    @Override
    public Class<EnforcementPlanView> viewType() {
        return EnforcementPlanView.class;
    }

    @Override
    public EnforcementPlanView fold(@Nullable EnforcementPlanView before, EnforcementPlanEvent event, EventInfo info) {
        EnforcementPlanSheet sheet = before == null ? new EnforcementPlanSheet() : new EnforcementPlanSheet(before);
        LocalDate day = LegalTime.dayOf(event.occurredAt());
        switch (event) {
            case EnforcementPlanExpected e -> {
                sheet.state = EnforcementPlanState.EXPECTED;
                sheet.draftBy = e.draftBy();
                sheet.needsApproval = PlanYears.needApproval(e.plan().year());
            }
            case EnforcementPlanMissing e -> {
                sheet.state = EnforcementPlanState.MISSING;
                sheet.missing = true;
            }
            case EnforcementPlanDrafted e -> {
                sheet.state = EnforcementPlanState.DRAFTED;
                sheet.planVersion = e.planVersion();
                sheet.needsApproval = e.needsApproval();
                sheet.inForce = !e.needsApproval();
                sheet.contents = e.contents();
                sheet.draftedOn = day;
            }
            case EnforcementPlanSubmitted e -> {
                sheet.state = EnforcementPlanState.SUBMITTED;
                sheet.submittedOn = day;
            }
            case EnforcementPlanApproved e -> approve(sheet, e, day);
            case EnforcementPlanReturned e ->
                sheet.state = e.planVersion() == 1 ? EnforcementPlanState.DRAFTED : EnforcementPlanState.ADJUSTED;
            case EnforcementPlanFiled e -> {
                sheet.state = EnforcementPlanState.FILED;
                sheet.inForce = true;
                sheet.filedOn = day;
                sheet.filedWith = e.filedWith();
            }
            case EnforcementPlanAdjusted e -> {
                sheet.state = EnforcementPlanState.ADJUSTED;
                if (sheet.planVersion == e.planVersion() && !sheet.adjustments.isEmpty()) {
                    sheet.adjustments.removeLast();
                }
                sheet.planVersion = e.planVersion();
                sheet.proposed = e.contents();
                sheet.adjustments.add(new PlanAdjustment(e.planVersion(), day, e.reason(), null));
            }
            case EnforcementPlanClosed e -> {
                sheet.state = EnforcementPlanState.CLOSED;
                sheet.unexecuted.addAll(e.unexecuted());
                sheet.evaluation = e.evaluation();
                sheet.closedOn = day;
            }
        }
        return sheet.view(event.plan(), info);
    }

    private static void approve(EnforcementPlanSheet sheet, EnforcementPlanApproved event, LocalDate day) {
        sheet.state = EnforcementPlanState.APPROVED;
        sheet.contents = event.contents();
        sheet.proposed = null;
        sheet.approvedOn = day;
        sheet.approvedBy = event.government();
        sheet.documentNumber = event.documentNumber();
        // By what had happened at a moment, an approval may be known before the adjustment was recorded.
        if (event.planVersion() > 1 && !sheet.adjustments.isEmpty()) {
            PlanAdjustment drafted = sheet.adjustments.removeLast();
            sheet.adjustments.add(
                    new PlanAdjustment(drafted.planVersion(), drafted.draftedOn(), drafted.reason(), day));
        }
    }
}
