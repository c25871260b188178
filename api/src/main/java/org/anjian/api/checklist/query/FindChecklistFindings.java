package org.anjian.api.checklist.query;

import java.time.LocalDate;
import org.anjian.api.enterprise.EnterpriseId;
import org.anjian.api.message.Position;
import org.anjian.api.refusal.Required;
import org.jspecify.annotations.Nullable;

/**
 * What the records of an enterprise say to every item of the checklist of safety managers' duties (QX24-01 to QX24-31).
 * Answered with {@link ChecklistFindings}.
 *
 * @param on the day to judge for; today where it is null
 * @param position the reader's own last write, to wait for
 */
public record FindChecklistFindings(
        EnterpriseId enterprise,
        @Nullable LocalDate on,
        @Nullable Position position) {

    public FindChecklistFindings {
        Required.value(enterprise, "enterprise");
    }
}
