package org.anjian.api.penaltycase;

/** Why a hearing was not held. */
public enum HearingAbandonment {
    /** The party took its request back (撤回). */
    WITHDRAWN,
    /** The party did not come without good reason, or left (无正当理由缺席、退场). */
    ABSENT
}
