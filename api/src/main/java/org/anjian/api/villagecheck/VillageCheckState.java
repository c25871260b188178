package org.anjian.api.villagecheck;

import org.anjian.api.villagecheck.event.ProblemAnswered;
import org.anjian.api.villagecheck.event.ProblemReported;
import org.anjian.api.villagecheck.event.ProblemUnanswered;
import org.anjian.api.villagecheck.event.VillageCheckEvent;
import org.anjian.api.villagecheck.event.VillageCheckRecorded;
import org.jspecify.annotations.Nullable;

/** How far a check has come; the write side and the read side agree on it here. */
public enum VillageCheckState {
    /** Recorded, without a problem that the township has to see to (已记录). */
    RECORDED,
    /** A problem was reported and waits for the township (已上报). */
    REPORTED,
    /** The township answered (已答复). */
    ANSWERED;

    /** The state after an event. */
    public static @Nullable VillageCheckState after(@Nullable VillageCheckState before, VillageCheckEvent event) {
        return switch (event) {
            case VillageCheckRecorded e -> RECORDED;
            case ProblemReported e -> REPORTED;
            case ProblemAnswered e -> ANSWERED;
            case ProblemUnanswered e -> before;
        };
    }
}
