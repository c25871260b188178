package org.anjian.command.correctionorder;

import java.time.LocalDate;
import org.anjian.api.correctionorder.CorrectionOrderRefusal;
import org.anjian.api.correctionorder.CorrectionOrderSubject;
import org.anjian.api.correctionorder.OrderOriginKind;
import org.anjian.api.correctionorder.OverdueFine;
import org.anjian.api.refusal.RefusedException;
import org.anjian.api.ruleparameter.ParameterKey;
import org.anjian.command.penaltycase.PenaltyCases;
import org.anjian.command.ruleparameter.RuleParameters;

/**
 * What an overdue order costs. The law gives a range where staff is lacking (NL-AQ97); elsewhere the discretion standard of
 * the penalty case holds.
 */
final class OverdueFines {

    /** The least and the most, in fen (安全生产法 art 97). */
    private static final ParameterKey LEAST = new ParameterKey("NL-AQ97.overdueFineMin");

    private static final ParameterKey MOST = new ParameterKey("NL-AQ97.overdueFineMax");

    private OverdueFines() {}

    /**
     * Checks that the case in which the fine is decided is one of the enterprise, where it is named.
     *
     * @throws RefusedException {@link CorrectionOrderRefusal#PENALTY_CASE_UNKNOWN}
     */
    static void requireKnownCase(OverdueFine fine, CorrectionOrderSubject order, PenaltyCases cases) {
        if (fine.penaltyCase() != null
                && cases.find(fine.penaltyCase())
                        .filter(known -> known.enterpriseId().equals(order.enterpriseId()))
                        .isEmpty()) {
            throw new RefusedException(CorrectionOrderRefusal.PENALTY_CASE_UNKNOWN, "fine.penaltyCase");
        }
    }

    /**
     * Checks a fine against the range in force on the day of the decision.
     *
     * @throws RefusedException {@link CorrectionOrderRefusal#FINE_OUT_OF_RANGE}
     */
    static void check(OverdueFine fine, CorrectionOrderSubject order, LocalDate day, RuleParameters parameters) {
        if (order.origin().kind() != OrderOriginKind.STAFFING_SHORTFALL) {
            return;
        }
        long least = parameters.number(LEAST, order.region(), day);
        long most = parameters.number(MOST, order.region(), day);
        if (fine.amountFen() < least || fine.amountFen() > most) {
            throw new RefusedException(CorrectionOrderRefusal.FINE_OUT_OF_RANGE, "fine.amountFen");
        }
    }
}
