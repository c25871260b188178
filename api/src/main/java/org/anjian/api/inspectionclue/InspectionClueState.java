package org.anjian.api.inspectionclue;

import org.anjian.api.inspectionclue.event.InspectionClueDeclined;
import org.anjian.api.inspectionclue.event.InspectionClueEvent;
import org.anjian.api.inspectionclue.event.InspectionClueHandedOver;
import org.anjian.api.inspectionclue.event.InspectionClueTakenUp;

/** What became of a clue; the write side and the read side agree on it here. */
public enum InspectionClueState {
    /** Waits for the body (待处理). */
    OPEN,
    /** An inspection was opened on it (已立项检查). */
    TAKEN_UP,
    /** The body does not inspect, and said why (不予检查). */
    DECLINED;

    /** The state after an event. */
    public static InspectionClueState after(InspectionClueEvent event) {
        return switch (event) {
            case InspectionClueHandedOver e -> OPEN;
            case InspectionClueTakenUp e -> TAKEN_UP;
            case InspectionClueDeclined e -> DECLINED;
        };
    }
}
