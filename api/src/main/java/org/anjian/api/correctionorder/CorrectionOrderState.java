package org.anjian.api.correctionorder;

import org.anjian.api.correctionorder.event.CorrectionExtended;
import org.anjian.api.correctionorder.event.CorrectionOrderEvent;
import org.anjian.api.correctionorder.event.CorrectionOrderRevoked;
import org.anjian.api.correctionorder.event.CorrectionOrdered;
import org.anjian.api.correctionorder.event.CorrectionOverdue;
import org.anjian.api.correctionorder.event.CorrectionRecorded;
import org.anjian.api.correctionorder.event.CorrectionRefused;
import org.anjian.api.correctionorder.event.CorrectionRejected;
import org.anjian.api.correctionorder.event.CorrectionVerified;
import org.anjian.api.correctionorder.event.SuspensionForRectificationOrdered;
import org.anjian.api.correctionorder.event.SuspensionReinspectionFailed;
import org.anjian.api.correctionorder.event.SuspensionReinspectionPassed;
import org.jspecify.annotations.Nullable;

/** How far a correction order has come; the write side and the read side agree on it here. */
public enum CorrectionOrderState {
    /** Ordered, not yet reported done (已责令). */
    ORDERED,
    /** Reported done, to be verified (待复查). */
    REPORTED,
    /** Found done (已改正). */
    CORRECTED,
    /** The last day passed: suspension and fine are due (逾期未改正). */
    OVERDUE,
    /** The ordered party refuses (拒不改正). */
    REFUSED,
    /** Suspended for rectification and fined (停产停业整顿). */
    SUSPENDED,
    /** Followed by its fine, with nothing to suspend (已处罚). */
    FINED,
    /** Inspected again after the suspension, and resumed (已恢复). */
    RESUMED,
    /** Revoked as wrong (已撤销). */
    REVOKED;

    /** The state after an event. */
    public static CorrectionOrderState after(@Nullable CorrectionOrderState before, CorrectionOrderEvent event) {
        return switch (event) {
            case CorrectionOrdered e -> ORDERED;
            // What was reported after the day stays overdue until its measures are decided.
            case CorrectionRecorded e -> before == ORDERED || before == REFUSED ? REPORTED : before;
            case CorrectionVerified e -> CORRECTED;
            case CorrectionRejected e -> before == REPORTED ? ORDERED : before;
            case CorrectionExtended e -> before;
            case CorrectionRefused e -> REFUSED;
            case CorrectionOverdue e -> OVERDUE;
            case SuspensionForRectificationOrdered e -> e.suspension() == null ? FINED : SUSPENDED;
            case SuspensionReinspectionPassed e -> RESUMED;
            case SuspensionReinspectionFailed e -> before;
            case CorrectionOrderRevoked e -> REVOKED;
        };
    }

    /** Whether the correction is still owed within its time. */
    public boolean isOpen() {
        return this == ORDERED || this == REPORTED || this == REFUSED;
    }

    /** Whether nothing can happen to it any more. */
    public boolean isClosed() {
        return this == CORRECTED || this == RESUMED || this == FINED || this == REVOKED;
    }
}
