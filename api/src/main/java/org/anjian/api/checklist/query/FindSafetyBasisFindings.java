package org.anjian.api.checklist.query;

import java.time.LocalDate;
import org.anjian.api.enterprise.EnterpriseId;
import org.anjian.api.message.Position;
import org.anjian.api.refusal.Required;
import org.jspecify.annotations.Nullable;

/**
 * What the records of the safety basis of an enterprise say to the items of the checklist that they decide. Answered with
 * {@link SafetyBasisFindings}.
 *
 * @param on the day to judge for; today where it is null
 * @param position the reader's own last write, to wait for
 */
public record FindSafetyBasisFindings(
        EnterpriseId enterprise,
        @Nullable LocalDate on,
        @Nullable Position position) {

    public FindSafetyBasisFindings {
        Required.value(enterprise, "enterprise");
    }
}
