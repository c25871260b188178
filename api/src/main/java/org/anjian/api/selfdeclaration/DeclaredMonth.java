package org.anjian.api.selfdeclaration;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.anjian.api.campaign.Timeliness;
import org.anjian.api.refusal.InputRefusal;
import org.anjian.api.refusal.RefusedException;
import org.anjian.api.refusal.Required;
import org.jspecify.annotations.Nullable;

/**
 * A month that was declared.
 *
 * @param warnings what the declaration was warned of (QJ16-03e)
 */
public record DeclaredMonth(
        String month,
        LocalDate on,
        int checks,
        int hazardsFound,
        @Nullable String note,
        Timeliness timeliness,
        List<DeclarationWarning> warnings) {

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
        warnings = Required.list(warnings, "warnings");
    }

    /** The month with one more warning. */
    public DeclaredMonth warnedOf(DeclarationWarning warning) {
        List<DeclarationWarning> all = new ArrayList<>(warnings);
        all.add(warning);
        return new DeclaredMonth(month, on, checks, hazardsFound, note, timeliness, all);
    }
}
