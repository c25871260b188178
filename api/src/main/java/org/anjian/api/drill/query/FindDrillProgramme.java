package org.anjian.api.drill.query;

import org.anjian.api.enterprise.EnterpriseId;
import org.anjian.api.message.Position;
import org.anjian.api.refusal.Required;
import org.jspecify.annotations.Nullable;

/**
 * The drill plans and drills of an enterprise. Answered with a {@code DrillProgrammeView}.
 *
 * @param position the reader's own last write, to wait for
 */
public record FindDrillProgramme(
        EnterpriseId enterprise, @Nullable Position position) {

    public FindDrillProgramme {
        Required.value(enterprise, "enterprise");
    }
}
