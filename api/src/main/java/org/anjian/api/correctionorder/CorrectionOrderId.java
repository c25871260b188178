package org.anjian.api.correctionorder;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.UUID;
import org.anjian.api.refusal.InputRefusal;
import org.anjian.api.refusal.RefusedException;
import org.anjian.api.staffing.StaffingGapKind;
import org.anjian.api.staffing.StaffingId;
import org.jspecify.annotations.Nullable;

/** The identity of a correction order. */
public record CorrectionOrderId(@JsonValue String raw) {

    private static final String PREFIX = "correctionorder-";

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public CorrectionOrderId {
        if (raw == null || !raw.startsWith(PREFIX) || raw.length() > 200) {
            throw new RefusedException(InputRefusal.MALFORMED, "correctionOrderId");
        }
    }

    /** A fresh identifier. */
    public static CorrectionOrderId next() {
        return new CorrectionOrderId(PREFIX + UUID.randomUUID());
    }

    /**
     * The identifier for the birth that a command asks for: the same command id gives the same identifier, so that a
     * repeated command is the same command.
     */
    public static CorrectionOrderId forCommand(@Nullable String commandId) {
        return commandId == null
                ? next()
                : new CorrectionOrderId(PREFIX + UUID.nameUUIDFromBytes(commandId.getBytes(StandardCharsets.UTF_8)));
    }

    /**
     * The identifier of the order that repeats one of a staffing record: the same record, shortfall and day give the same
     * identifier, so that what is handled twice is one order.
     */
    public static CorrectionOrderId ofStaffing(StaffingId staffing, StaffingGapKind gap, LocalDate dueOn) {
        return forCommand(OrderOrigin.ofStaffing(staffing, gap).record() + "/" + dueOn);
    }

    @Override
    public String toString() {
        return raw;
    }
}
