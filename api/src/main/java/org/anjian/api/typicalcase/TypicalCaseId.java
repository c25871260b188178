package org.anjian.api.typicalcase;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.anjian.api.monthlyreturn.MonthlyReturnId;
import org.anjian.api.penaltycase.PenaltyCaseId;
import org.anjian.api.refusal.InputRefusal;
import org.anjian.api.refusal.RefusedException;

/** The identity of a typical case that was chosen from the nominated ones of the returns (QJ22B-13d). */
public record TypicalCaseId(@JsonValue String raw) {

    private static final String PREFIX = "typicalcase-";

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public TypicalCaseId {
        if (raw == null || !raw.startsWith(PREFIX) || raw.length() > 120) {
            throw new RefusedException(InputRefusal.MALFORMED, "typicalCaseId");
        }
    }

    /** The case that a return nominates: it follows from both, so that a nomination that is told again makes no second one. */
    public static TypicalCaseId of(MonthlyReturnId monthlyReturn, PenaltyCaseId penaltyCase) {
        byte[] text = (monthlyReturn.raw() + "|" + penaltyCase.raw()).getBytes(StandardCharsets.UTF_8);
        return new TypicalCaseId(PREFIX + UUID.nameUUIDFromBytes(text));
    }

    @Override
    public String toString() {
        return raw;
    }
}
