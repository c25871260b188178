package org.anjian.api.monthlyreturn.event;

import org.anjian.api.message.LegalBasis;

/** On which rules the acts rest that these events record (QJ16-06g). */
final class MonthlyReturnBasis {

    private MonthlyReturnBasis() {}

    static LegalBasis of(MonthlyReturnEvent event) {
        return switch (event) {
            case MonthlyReturnExpected _, NextMonthlyReturnOwed _, MonthlyReturnDutyEnded _, NoTypicalCasesDeclared _ ->
                LegalBasis.of("QJ22B-11a");
            case MonthlyReturnCompiled _ -> LegalBasis.of("QJ22B-11a", "QJ22B-11b");
            case TypicalCaseNominated _ -> LegalBasis.of("QJ22B-11c");
            case MonthlyReturnSigned _, MonthlyReturnSignatureVoided _ -> LegalBasis.of("QJ22B-12a");
            case MonthlyReturnDueSoon _,
                    MonthlyReturnOverdue _,
                    MonthlyReturnSubmitted _,
                    MonthlyReturnAccepted _,
                    MonthlyReturnReturned _ -> LegalBasis.of("QJ22B-12b");
        };
    }
}
