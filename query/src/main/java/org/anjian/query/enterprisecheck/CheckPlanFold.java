package org.anjian.query.enterprisecheck;

import org.anjian.api.enterprisecheck.event.CheckPlanAdopted;
import org.anjian.api.enterprisecheck.event.CheckPlanEvent;
import org.anjian.api.enterprisecheck.event.CheckRecordCorrected;
import org.anjian.api.enterprisecheck.event.EnterpriseCheckMissed;
import org.anjian.api.enterprisecheck.event.EnterpriseCheckRecorded;
import org.anjian.api.enterprisecheck.event.MissedCheckExplained;
import org.anjian.api.enterprisecheck.view.CheckPlanView;
import org.anjian.query.journal.EventInfo;
import org.anjian.query.readmodel.FoldedModel;
import org.jspecify.annotations.Nullable;

/** The check plans of enterprises and the checks made under them (企业检查): one document a plan. */
public final class CheckPlanFold implements FoldedModel<CheckPlanEvent, CheckPlanView> {

    @Override
    public String name() {
        return "check-plans";
    }

    @Override
    public String aggregateType() {
        return "CheckPlan";
    }

    @Override
    public String idPrefix() {
        return "checkplan-";
    }

    @Override
    public int schema() {
        return 2;
    }

    @Override
    public Class<CheckPlanEvent> eventType() {
        return CheckPlanEvent.class;
    }

    @Override
    public Class<CheckPlanView> viewType() {
        return CheckPlanView.class;
    }

    @Override
    public CheckPlanView fold(@Nullable CheckPlanView before, CheckPlanEvent event, EventInfo info) {
        CheckPlanSheet sheet = new CheckPlanSheet(before);
        switch (event) {
            case CheckPlanAdopted e -> sheet.adopt(e);
            case EnterpriseCheckRecorded e -> sheet.check(e);
            case CheckRecordCorrected e -> sheet.correct(e);
            case EnterpriseCheckMissed e -> sheet.miss(e.window());
            case MissedCheckExplained e -> sheet.explain(e.window());
        }
        return sheet.view(event.checkPlan(), info);
    }
}
