package org.anjian.api.monthlyreturn.event;

import org.anjian.api.message.Event;
import org.anjian.api.message.EventSubject;
import org.anjian.api.message.LegalBasis;
import org.anjian.api.monthlyreturn.MonthlyReturnSubject;

/** What can happen to a monthly return. */
public sealed interface MonthlyReturnEvent extends Event
        permits MonthlyReturnExpected,
                MonthlyReturnDueSoon,
                MonthlyReturnOverdue,
                NextMonthlyReturnOwed,
                MonthlyReturnDutyEnded,
                MonthlyReturnCompiled,
                MonthlyReturnSignatureVoided,
                TypicalCaseNominated,
                NoTypicalCasesDeclared,
                MonthlyReturnSigned,
                MonthlyReturnSubmitted,
                MonthlyReturnAccepted,
                MonthlyReturnReturned {

    /** The return. */
    MonthlyReturnSubject monthlyReturn();

    @Override
    default EventSubject subject() {
        return new EventSubject(null, null, monthlyReturn().region());
    }

    @Override
    default LegalBasis restsOn() {
        return MonthlyReturnBasis.of(this);
    }
}
