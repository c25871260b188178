package org.anjian.query.enterprisecheck;

import java.util.ArrayList;
import java.util.List;
import org.anjian.api.enterprisecheck.CheckFrequency;
import org.anjian.api.enterprisecheck.CheckPlanSubject;
import org.anjian.api.enterprisecheck.event.CheckPlanAdopted;
import org.anjian.api.enterprisecheck.event.CheckPlanEvent;
import org.anjian.api.enterprisecheck.event.CheckRecordCorrected;
import org.anjian.api.enterprisecheck.event.EnterpriseCheckMissed;
import org.anjian.api.enterprisecheck.event.EnterpriseCheckRecorded;
import org.anjian.api.enterprisecheck.view.CheckPlanView;
import org.anjian.api.message.LegalTime;
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
        return 1;
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
        return switch (event) {
            case CheckPlanAdopted e -> adopted(before, e, info);
            case EnterpriseCheckRecorded e ->
                after(
                        before,
                        e.checkPlan(),
                        info,
                        last(before.checks(), check(e)),
                        before.checksMade() + 1,
                        before.missedWindows());
            case CheckRecordCorrected e ->
                after(
                        before,
                        e.checkPlan(),
                        info,
                        before.checks().stream()
                                .map(check -> corrected(check, e))
                                .toList(),
                        before.checksMade(),
                        before.missedWindows());
            case EnterpriseCheckMissed e ->
                after(
                        before,
                        e.checkPlan(),
                        info,
                        before.checks(),
                        before.checksMade(),
                        last(before.missedWindows(), e.window()));
        };
    }

    private static CheckPlanView adopted(@Nullable CheckPlanView before, CheckPlanAdopted e, EventInfo info) {
        return view(
                e.checkPlan(),
                info,
                e.content(),
                e.frequency(),
                before == null ? List.of() : before.checks(),
                before == null ? 0 : before.checksMade(),
                before == null ? List.of() : before.missedWindows());
    }

    private static CheckPlanView.Check check(EnterpriseCheckRecorded e) {
        return new CheckPlanView.Check(
                e.checkId(), LegalTime.dayOf(e.occurredAt()), e.window(), e.result(), false, null, null, e.findings());
    }

    /** Both values stay readable; of several corrections the first value is the original (QJ22A-13d). */
    private static CheckPlanView.Check corrected(CheckPlanView.Check check, CheckRecordCorrected e) {
        if (!check.checkId().equals(e.checkId())) {
            return check;
        }
        return new CheckPlanView.Check(
                check.checkId(),
                check.on(),
                check.window(),
                e.result(),
                true,
                check.corrected() ? check.originalResult() : e.previousResult(),
                e.reason(),
                check.findings());
    }

    private static CheckPlanView after(
            CheckPlanView before,
            CheckPlanSubject subject,
            EventInfo info,
            List<CheckPlanView.Check> checks,
            int checksMade,
            List<String> missed) {
        return view(subject, info, before.content(), before.frequency(), checks, checksMade, missed);
    }

    private static CheckPlanView view(
            CheckPlanSubject subject,
            EventInfo info,
            String content,
            CheckFrequency frequency,
            List<CheckPlanView.Check> checks,
            int checksMade,
            List<String> missed) {
        return new CheckPlanView(
                subject.id(),
                info.version(),
                subject.enterpriseId(),
                subject.enterpriseName(),
                subject.region(),
                subject.region().path(),
                subject.place(),
                content,
                frequency,
                checks,
                checksMade,
                missed,
                info.recordedAt());
    }

    private static <T> List<T> last(List<T> elements, T next) {
        List<T> all = new ArrayList<>(elements);
        all.add(next);
        return all.size() > CheckPlanView.CHECKS_KEPT
                ? all.subList(all.size() - CheckPlanView.CHECKS_KEPT, all.size())
                : all;
    }
}
