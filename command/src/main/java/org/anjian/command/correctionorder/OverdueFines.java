package org.anjian.command.correctionorder;

import org.anjian.api.correctionorder.CorrectionOrderRefusal;
import org.anjian.api.correctionorder.OrderOriginKind;
import org.anjian.api.correctionorder.OverdueFine;
import org.anjian.api.refusal.RefusedException;

/**
 * What an overdue order costs. The law gives a range where staff is lacking (NL-AQ97); elsewhere the discretion standard of
 * the penalty case holds.
 */
final class OverdueFines {

    /** 100,000 yuan, in fen. */
    static final long STAFFING_LEAST_FEN = 10_000_000L;

    /** 200,000 yuan, in fen. */
    static final long STAFFING_MOST_FEN = 20_000_000L;

    private OverdueFines() {}

    /**
     * Checks a fine against the range.
     *
     * @throws RefusedException {@link CorrectionOrderRefusal#FINE_OUT_OF_RANGE}
     */
    static void check(OverdueFine fine, OrderOriginKind origin) {
        if (origin == OrderOriginKind.STAFFING_SHORTFALL
                && (fine.amountFen() < STAFFING_LEAST_FEN || fine.amountFen() > STAFFING_MOST_FEN)) {
            throw new RefusedException(CorrectionOrderRefusal.FINE_OUT_OF_RANGE, "fine.amountFen");
        }
    }
}
