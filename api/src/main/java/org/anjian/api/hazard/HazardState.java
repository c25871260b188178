package org.anjian.api.hazard;

import java.util.EnumSet;
import java.util.Set;
import org.anjian.api.hazard.event.EmergencyStopOrdered;
import org.anjian.api.hazard.event.EnterpriseRechecked;
import org.anjian.api.hazard.event.HazardClosed;
import org.anjian.api.hazard.event.HazardEvent;
import org.anjian.api.hazard.event.HazardRegistered;
import org.anjian.api.hazard.event.HazardReopened;
import org.anjian.api.hazard.event.HazardRevoked;
import org.anjian.api.hazard.event.OperationSuspended;
import org.anjian.api.hazard.event.RecheckFailed;
import org.anjian.api.hazard.event.RecheckPassed;
import org.anjian.api.hazard.event.RectificationAccepted;
import org.anjian.api.hazard.event.RectificationOrdered;
import org.anjian.api.hazard.event.RectificationPlanFixed;
import org.anjian.api.hazard.event.RectificationSubmitted;
import org.anjian.api.hazard.event.RectificationVerified;
import org.anjian.api.hazard.event.ResumptionApproved;
import org.anjian.api.hazard.event.ReworkOrdered;

/** The states of the closed loop (闭环管理). */
public enum HazardState {
    /** Registered under its number (编号登记). */
    REGISTERED,
    /** Rectification ordered within a time limit (限期整改). */
    ORDERED,
    /** The five elements of the plan are fixed (五落实). */
    PLANNED,
    /** Being rectified (整改中). */
    RECTIFYING,
    /** Operation suspended because safety is not assured (停产停业). */
    OPERATION_SUSPENDED,
    /** Reported as rectified by the enterprise (整改完成). */
    SUBMITTED,
    /** Re-checked by the enterprise (企业复查). */
    ENTERPRISE_RECHECKED,
    /** Accepted by the business department (业务部门验收). */
    ENTERPRISE_ACCEPTED,
    /** Verified on site by the safety manager (现场核验). */
    SITE_VERIFIED,
    /** Passed the recheck by the regulator (复查通过). */
    RECHECK_PASSED,
    /** Number cancelled (销号). */
    CLOSED,
    /** Registered in error and void; it stays readable (撤销). */
    REVOKED;

    private static final Set<HazardState> WITH_THE_ENTERPRISE =
            EnumSet.of(REGISTERED, ORDERED, PLANNED, RECTIFYING, OPERATION_SUSPENDED);

    /** Whether the loop goes on: neither closed nor void. */
    public boolean isOpen() {
        return this != CLOSED && this != REVOKED;
    }

    /** Whether no result was submitted yet, so that a due date can still pass (QJ22B-09b). */
    public boolean awaitsResult() {
        return WITH_THE_ENTERPRISE.contains(this);
    }

    /**
     * The state after an event: the one state machine of the write side and of every fold. An order or a plan made while
     * operation is suspended does not end the suspension; only a resumption does.
     *
     * @param event what happened in this state
     * @param ordered whether a rectification was ordered before the event
     */
    public HazardState after(HazardEvent event, boolean ordered) {
        return switch (event) {
            case HazardRegistered registered -> REGISTERED;
            case RectificationOrdered order -> this == OPERATION_SUSPENDED ? this : ORDERED;
            case RectificationPlanFixed plan -> this == OPERATION_SUSPENDED ? this : PLANNED;
            case OperationSuspended suspended -> OPERATION_SUSPENDED;
            case EmergencyStopOrdered stop -> OPERATION_SUSPENDED;
            case ResumptionApproved resumption -> ordered ? RECTIFYING : REGISTERED;
            case RectificationSubmitted submitted -> SUBMITTED;
            case EnterpriseRechecked rechecked -> ENTERPRISE_RECHECKED;
            case RectificationAccepted accepted -> ENTERPRISE_ACCEPTED;
            case RectificationVerified verified -> SITE_VERIFIED;
            case ReworkOrdered rework -> RECTIFYING;
            case RecheckPassed passed -> RECHECK_PASSED;
            case RecheckFailed failed -> RECTIFYING;
            case HazardClosed closed -> CLOSED;
            case HazardReopened reopened -> ordered ? RECTIFYING : REGISTERED;
            case HazardRevoked revoked -> REVOKED;
            default -> this;
        };
    }
}
