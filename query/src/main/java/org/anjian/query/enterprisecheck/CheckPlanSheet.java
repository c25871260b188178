package org.anjian.query.enterprisecheck;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.anjian.api.checkplace.CheckPlaceId;
import org.anjian.api.enterprisecheck.CheckFrequency;
import org.anjian.api.enterprisecheck.CheckPlanSubject;
import org.anjian.api.enterprisecheck.event.CheckPlanAdopted;
import org.anjian.api.enterprisecheck.event.CheckRecordCorrected;
import org.anjian.api.enterprisecheck.event.EnterpriseCheckRecorded;
import org.anjian.api.enterprisecheck.view.CheckPlanView;
import org.anjian.api.message.LegalTime;
import org.anjian.query.journal.EventInfo;
import org.anjian.query.readmodel.LastEntries;
import org.jspecify.annotations.Nullable;

/** A check plan's document while an event is written on it. */
final class CheckPlanSheet {

    private String content;
    private CheckFrequency frequency;
    private final List<CheckPlanView.Check> checks;
    private int checksMade;
    private final List<String> missedWindows;
    private final Set<String> checkedMonths;
    private final MonthlyWindows months;

    CheckPlanSheet(@Nullable CheckPlanView before) {
        content = before == null ? "" : before.content();
        frequency = before == null ? CheckFrequency.DAILY : before.frequency();
        checks = new ArrayList<>(before == null ? List.of() : before.checks());
        checksMade = before == null ? 0 : before.checksMade();
        missedWindows = new ArrayList<>(before == null ? List.of() : before.missedWindows());
        checkedMonths = new LinkedHashSet<>(before == null ? List.of() : before.checkedMonths());
        months = new MonthlyWindows(before == null ? List.of() : before.months());
    }

    void adopt(CheckPlanAdopted event) {
        content = event.content();
        frequency = event.frequency();
    }

    void check(EnterpriseCheckRecorded event) {
        LocalDate day = LegalTime.dayOf(event.occurredAt());
        checks.add(new CheckPlanView.Check(
                event.checkId(), day, event.window(), event.result(), false, null, null, event.findings()));
        checksMade++;
        checkedMonths.add(YearMonth.from(day).toString());
        months.checked(WindowMonth.of(event.window()), event.window());
    }

    void correct(CheckRecordCorrected event) {
        checks.replaceAll(check -> check.checkId().equals(event.checkId()) ? corrected(check, event) : check);
    }

    void miss(String window) {
        missedWindows.add(window);
        months.missed(WindowMonth.of(window), window);
    }

    void explain(String window) {
        months.explained(WindowMonth.of(window), window);
    }

    /** Both values stay readable; of several corrections the first value is the original (QJ22A-13d). */
    private static CheckPlanView.Check corrected(CheckPlanView.Check check, CheckRecordCorrected event) {
        return new CheckPlanView.Check(
                check.checkId(),
                check.on(),
                check.window(),
                event.result(),
                true,
                check.corrected() ? check.originalResult() : event.previousResult(),
                event.reason(),
                check.findings());
    }

    CheckPlanView view(CheckPlanSubject subject, EventInfo info) {
        return new CheckPlanView(
                subject.id(),
                info.version(),
                subject.enterpriseId(),
                subject.enterpriseName(),
                subject.region(),
                subject.region().path(),
                subject.place(),
                CheckPlaceId.of(subject.enterpriseId(), subject.place()),
                content,
                frequency,
                LastEntries.of(checks, CheckPlanView.CHECKS_KEPT),
                checksMade,
                LastEntries.of(missedWindows, CheckPlanView.CHECKS_KEPT),
                List.copyOf(checkedMonths),
                months.last(),
                info.recordedAt());
    }
}
