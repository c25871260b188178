package org.anjian.api.inspection;

import org.anjian.api.inspection.event.AssistantsAssigned;
import org.anjian.api.inspection.event.ChecklistItemChecked;
import org.anjian.api.inspection.event.ConfidentialityMarked;
import org.anjian.api.inspection.event.EnterpriseViewRecorded;
import org.anjian.api.inspection.event.FindingRecorded;
import org.anjian.api.inspection.event.FindingTransferAcknowledged;
import org.anjian.api.inspection.event.FindingTransferUnacknowledged;
import org.anjian.api.inspection.event.FindingTransferred;
import org.anjian.api.inspection.event.InspectionAborted;
import org.anjian.api.inspection.event.InspectionCompleted;
import org.anjian.api.inspection.event.InspectionDisclosureOverdue;
import org.anjian.api.inspection.event.InspectionEvent;
import org.anjian.api.inspection.event.InspectionNotified;
import org.anjian.api.inspection.event.InspectionObstructed;
import org.anjian.api.inspection.event.InspectionOpened;
import org.anjian.api.inspection.event.InspectionRecordSigned;
import org.anjian.api.inspection.event.InspectionRecorded;
import org.anjian.api.inspection.event.InspectionResultPublished;
import org.anjian.api.inspection.event.InspectionStarted;
import org.anjian.api.inspection.event.InspectionTakenOver;
import org.anjian.api.inspection.event.InspectorsAssigned;
import org.anjian.api.inspection.event.OfficerRecused;
import org.anjian.api.inspection.event.ProcessRecordAttached;
import org.anjian.api.inspection.event.SignatureRefusalRecorded;
import org.anjian.api.inspection.event.TakenOverInspectionClosed;
import org.jspecify.annotations.Nullable;

/** How far an inspection has come. The aggregate and the read model agree on it here. */
public enum InspectionState {
    /** Planned, no officers yet (已计划). */
    PLANNED,
    /** Two or more certified officers assigned (已派员). */
    ASSIGNED,
    /** On site (检查中). */
    STARTED,
    /** The record on site is written (已记录). */
    RECORDED,
    /** Both sides signed (已签名). */
    SIGNED,
    /** The enterprise would not sign (拒签). */
    SIGNATURE_REFUSED,
    /** Concluded (已办结). */
    CONCLUDED,
    /** The result is published (已公开). */
    PUBLISHED,
    /** Given up or broken off (已中止). */
    ABORTED,
    /** Obstructed by the enterprise (被阻碍). */
    OBSTRUCTED;

    /** Whether nothing more is done on site: concluded, published or given up. */
    public boolean isEnded() {
        return this == CONCLUDED || this == PUBLISHED || this == ABORTED;
    }

    /**
     * The state after an event.
     *
     * @param before null before the first event
     */
    public static InspectionState after(@Nullable InspectionState before, InspectionEvent event) {
        return switch (event) {
            case InspectionOpened e -> PLANNED;
            case InspectorsAssigned e -> ASSIGNED;
            case OfficerRecused e -> PLANNED;
            case InspectionStarted e -> STARTED;
            case InspectionTakenOver e -> STARTED;
            case InspectionRecorded e -> RECORDED;
            case InspectionRecordSigned e -> SIGNED;
            case SignatureRefusalRecorded e -> SIGNATURE_REFUSED;
            case InspectionCompleted e -> CONCLUDED;
            case TakenOverInspectionClosed e -> CONCLUDED;
            case InspectionResultPublished e -> PUBLISHED;
            case InspectionAborted e -> ABORTED;
            case InspectionObstructed e -> OBSTRUCTED;
            case AssistantsAssigned e -> before;
            case InspectionNotified e -> before;
            case ChecklistItemChecked e -> before;
            case FindingRecorded e -> before;
            case ProcessRecordAttached e -> before;
            case ConfidentialityMarked e -> before;
            case EnterpriseViewRecorded e -> before;
            case InspectionDisclosureOverdue e -> before;
            case FindingTransferred e -> before;
            case FindingTransferAcknowledged e -> before;
            case FindingTransferUnacknowledged e -> before;
        };
    }
}
