package org.anjian.api.enforcementmeasure;

import org.anjian.api.enforcementmeasure.event.EnforcementMeasureApproved;
import org.anjian.api.enforcementmeasure.event.EnforcementMeasureConverted;
import org.anjian.api.enforcementmeasure.event.EnforcementMeasureEvent;
import org.anjian.api.enforcementmeasure.event.EnforcementMeasureExpired;
import org.anjian.api.enforcementmeasure.event.EnforcementMeasureExtended;
import org.anjian.api.enforcementmeasure.event.EnforcementMeasureImposed;
import org.anjian.api.enforcementmeasure.event.EnforcementMeasureLifted;
import org.anjian.api.enforcementmeasure.event.EnforcementMeasureProposed;
import org.anjian.api.enforcementmeasure.event.EnforcementMeasureRefused;
import org.anjian.api.enforcementmeasure.event.EnforcementMeasureReinspected;
import org.anjian.api.enforcementmeasure.event.EnforcementMeasureRejected;
import org.anjian.api.enforcementmeasure.event.MeasureNoticeGiven;
import org.jspecify.annotations.Nullable;

/** How far a measure has come; the write side and the read side agree on it here. */
public enum EnforcementMeasureState {
    /** Proposed, to be approved (待批准). */
    PROPOSED,
    /** Approved, to be imposed (已批准). */
    APPROVED,
    /** Not approved (不予批准). */
    REJECTED,
    /** Imposed and in force (执行中). */
    IN_FORCE,
    /** Its last day has passed, and it is neither lifted nor converted (已到期). */
    EXPIRED,
    /** Lifted (已解除). */
    LIFTED,
    /** Converted into what ended it (已转处理). */
    CONVERTED;

    /** The state after an event. */
    public static EnforcementMeasureState after(
            @Nullable EnforcementMeasureState before, EnforcementMeasureEvent event) {
        return switch (event) {
            case EnforcementMeasureProposed e -> PROPOSED;
            case EnforcementMeasureApproved e -> APPROVED;
            case EnforcementMeasureRejected e -> REJECTED;
            case EnforcementMeasureImposed e -> IN_FORCE;
            case EnforcementMeasureExpired e -> EXPIRED;
            case EnforcementMeasureLifted e -> LIFTED;
            case EnforcementMeasureConverted e -> CONVERTED;
            case MeasureNoticeGiven e -> before;
            case EnforcementMeasureRefused e -> before;
            case EnforcementMeasureReinspected e -> before;
            case EnforcementMeasureExtended e -> before;
        };
    }

    /** Whether it was imposed and has not ended. */
    public boolean isImposed() {
        return this == IN_FORCE || this == EXPIRED;
    }
}
