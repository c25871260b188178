package org.anjian.api.selfdeclaration;

import java.time.LocalDate;
import org.anjian.api.campaign.Timeliness;
import org.anjian.api.refusal.InputRefusal;
import org.anjian.api.refusal.RefusedException;
import org.anjian.api.refusal.Required;
import org.jspecify.annotations.Nullable;

/** A month that was declared. */
public record DeclaredMonth(
        String month,
        LocalDate on,
        int checks,
        int hazardsFound,
        @Nullable String note,
        Timeliness timeliness) {

    public DeclaredMonth {
        month = Required.name(month, "month");
        Required.value(on, "on");
        if (checks < 0) {
            throw new RefusedException(InputRefusal.OUT_OF_RANGE, "checks");
        }
        if (hazardsFound < 0) {
            throw new RefusedException(InputRefusal.OUT_OF_RANGE, "hazardsFound");
        }
        note = Required.optionalText(note, "note");
        Required.value(timeliness, "timeliness");
    }
}
