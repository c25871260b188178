package org.anjian.api.correctionorder;

import org.anjian.api.refusal.Required;
import org.anjian.api.staffing.StaffingGapKind;
import org.anjian.api.staffing.StaffingId;

/**
 * Where it comes from: the kind and the id of the record.
 *
 * @param record the id of the record
 */
public record OrderOrigin(OrderOriginKind kind, String record) {

    public OrderOrigin {
        Required.value(kind, "kind");
        record = Required.name(record, "record");
    }

    /** A shortfall of a staffing record. */
    public static OrderOrigin ofStaffing(StaffingId staffing, StaffingGapKind gap) {
        return new OrderOrigin(OrderOriginKind.STAFFING_SHORTFALL, staffing + "/" + gap);
    }
}
