package org.anjian.query.monthlyreturn;

import java.time.LocalDate;
import org.anjian.api.campaign.Timeliness;
import org.anjian.api.message.LegalTime;
import org.anjian.api.monthlyreturn.MonthlyReturnState;
import org.anjian.api.monthlyreturn.event.MonthlyReturnAccepted;
import org.anjian.api.monthlyreturn.event.MonthlyReturnCompiled;
import org.anjian.api.monthlyreturn.event.MonthlyReturnDueSoon;
import org.anjian.api.monthlyreturn.event.MonthlyReturnDutyEnded;
import org.anjian.api.monthlyreturn.event.MonthlyReturnEvent;
import org.anjian.api.monthlyreturn.event.MonthlyReturnExpected;
import org.anjian.api.monthlyreturn.event.MonthlyReturnOverdue;
import org.anjian.api.monthlyreturn.event.MonthlyReturnReturned;
import org.anjian.api.monthlyreturn.event.MonthlyReturnSignatureVoided;
import org.anjian.api.monthlyreturn.event.MonthlyReturnSigned;
import org.anjian.api.monthlyreturn.event.MonthlyReturnSubmitted;
import org.anjian.api.monthlyreturn.event.NextMonthlyReturnOwed;
import org.anjian.api.monthlyreturn.event.NoTypicalCasesDeclared;
import org.anjian.api.monthlyreturn.event.TypicalCaseNominated;
import org.anjian.api.monthlyreturn.view.MonthlyReturnView;
import org.anjian.query.journal.EventInfo;
import org.anjian.query.readmodel.FoldedModel;
import org.jspecify.annotations.Nullable;

/** Monthly returns (监管执法月报): one document a regulator and month. */
public final class MonthlyReturnFold implements FoldedModel<MonthlyReturnEvent, MonthlyReturnView> {

    @Override
    public String name() {
        return "monthly-returns";
    }

    @Override
    public String aggregateType() {
        return "MonthlyReturn";
    }

    @Override
    public String idPrefix() {
        return "monthlyreturn-";
    }

    @Override
    public int schema() {
        return 1;
    }

    @Override
    public Class<MonthlyReturnEvent> eventType() {
        return MonthlyReturnEvent.class;
    }

    @Override
    public Class<MonthlyReturnView> viewType() {
        return MonthlyReturnView.class;
    }

    /** By the time it happened any event may come first, for a month may be expected after it was compiled. */
    @Override
    public MonthlyReturnView fold(@Nullable MonthlyReturnView before, MonthlyReturnEvent event, EventInfo info) {
        MonthlyReturnSheet sheet = before == null ? new MonthlyReturnSheet() : new MonthlyReturnSheet(before);
        enter(sheet, event, LegalTime.dayOf(event.occurredAt()));
        return sheet.view(event.monthlyReturn(), info);
    }

    private static void enter(MonthlyReturnSheet sheet, MonthlyReturnEvent event, LocalDate day) {
        switch (event) {
            case MonthlyReturnExpected e -> sheet.dueOn = e.dueOn();
            case MonthlyReturnDueSoon e -> sheet.remindedOn = day;
            case MonthlyReturnOverdue e -> {
                if (!receivedInTime(sheet)) {
                    sheet.overdueOn = day;
                }
            }
            case NextMonthlyReturnOwed e -> {}
            case MonthlyReturnDutyEnded e -> sheet.lastOwed = true;
            case MonthlyReturnCompiled e -> {
                sheet.state = MonthlyReturnState.COMPILED;
                sheet.compiled = e.computed();
                sheet.compiledOn = day;
                sheet.compiledBy = e.compiledBy();
            }
            case MonthlyReturnSignatureVoided e -> {
                sheet.state = MonthlyReturnState.COMPILED;
                sheet.voidedSignatures++;
                sheet.unsign();
            }
            case TypicalCaseNominated e -> {
                sheet.typicalCases.add(e.typicalCase());
                sheet.noTypicalCases = false;
            }
            case NoTypicalCasesDeclared e -> sheet.noTypicalCases = true;
            case MonthlyReturnSigned e -> {
                sheet.state = MonthlyReturnState.SIGNED;
                sheet.signed = e.signed();
                sheet.signedOn = day;
                sheet.signedBy = e.signedBy();
            }
            case MonthlyReturnSubmitted e -> submit(sheet, e, day);
            case MonthlyReturnAccepted e -> {
                sheet.state = MonthlyReturnState.ACCEPTED;
                sheet.acceptedOn = day;
            }
            case MonthlyReturnReturned e -> {
                sheet.state = MonthlyReturnState.RETURNED;
                sheet.returnedOn = day;
                sheet.returnReason = e.reason();
                sheet.timesReturned++;
                sheet.unsign();
            }
        }
    }

    /** A return that was received in time and recorded later takes back that it was overdue. */
    private static void submit(MonthlyReturnSheet sheet, MonthlyReturnSubmitted event, LocalDate day) {
        sheet.state = MonthlyReturnState.SUBMITTED;
        sheet.submittedOn = day;
        sheet.submittedBy = event.submittedBy();
        sheet.delivery = event.delivery();
        if (receivedInTime(sheet)) {
            sheet.overdueOn = null;
        }
    }

    private static boolean receivedInTime(MonthlyReturnSheet sheet) {
        return sheet.state.isWithOffice()
                && sheet.delivery != null
                && sheet.delivery.timeliness() == Timeliness.ON_TIME;
    }
}
