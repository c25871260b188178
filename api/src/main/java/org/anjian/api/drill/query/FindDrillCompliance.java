package org.anjian.api.drill.query;

import org.anjian.api.enterprise.EnterpriseId;
import org.anjian.api.message.Position;
import org.anjian.api.refusal.InputRefusal;
import org.anjian.api.refusal.RefusedException;
import org.anjian.api.refusal.Required;
import org.jspecify.annotations.Nullable;

/**
 * Whether an enterprise held the drills that a year asks for. Answered with a {@link DrillCompliance}.
 *
 * @param position the reader's own last write, to wait for
 */
public record FindDrillCompliance(
        EnterpriseId enterprise, int year, @Nullable Position position) {

    public FindDrillCompliance {
        Required.value(enterprise, "enterprise");
        if (year < 2000 || year > 2100) {
            throw new RefusedException(InputRefusal.OUT_OF_RANGE, "year");
        }
    }
}
