package org.anjian.api.safetymanager;

import java.util.EnumSet;
import java.util.Set;
import org.anjian.api.safetymanager.event.DutyClearanceGranted;
import org.anjian.api.safetymanager.event.DutyClearanceRevoked;
import org.anjian.api.safetymanager.event.SafetyManagerActivated;
import org.anjian.api.safetymanager.event.SafetyManagerAppointed;
import org.anjian.api.safetymanager.event.SafetyManagerDeparted;
import org.anjian.api.safetymanager.event.SafetyManagerDismissed;
import org.anjian.api.safetymanager.event.SafetyManagerEvent;
import org.anjian.api.safetymanager.event.SafetyManagerSuspended;
import org.jspecify.annotations.Nullable;

/** The states of a safety manager's post (持证上岗). */
public enum PostState {
    /** Appointed, but not cleared. */
    APPOINTED,
    /** Cleared by the regulator, but not on duty yet. */
    CLEARED,
    /** On duty (在岗): the only state in which a safety manager may act. */
    ON_DUTY,
    /** Suspended until what is missing was made good. */
    SUSPENDED,
    /** The clearance was taken back. */
    REVOKED,
    /** Dismissed. */
    DISMISSED,
    /** Left. */
    DEPARTED;

    private static final Set<PostState> HELD = EnumSet.of(APPOINTED, CLEARED, ON_DUTY, SUSPENDED, REVOKED);
    private static final Set<PostState> WITH_CLEARANCE = EnumSet.of(CLEARED, ON_DUTY, SUSPENDED);

    /** Whether the person holds the post at all. */
    public boolean isHeld() {
        return HELD.contains(this);
    }

    /** Whether the regulator's clearance is in force. */
    public boolean isCleared() {
        return WITH_CLEARANCE.contains(this);
    }

    /**
     * The state of the post that an event is about, after it: the one state machine of the write side, its lookup and the
     * fold.
     *
     * @param before the state before; null for the first event
     */
    public static PostState after(@Nullable PostState before, SafetyManagerEvent event) {
        return switch (event) {
            case SafetyManagerAppointed appointed -> APPOINTED;
            case DutyClearanceGranted granted -> CLEARED;
            case SafetyManagerActivated activated -> ON_DUTY;
            case SafetyManagerSuspended suspended -> SUSPENDED;
            case DutyClearanceRevoked revoked -> REVOKED;
            case SafetyManagerDismissed dismissed -> DISMISSED;
            case SafetyManagerDeparted departed -> DEPARTED;
            default -> before == null ? APPOINTED : before;
        };
    }
}
