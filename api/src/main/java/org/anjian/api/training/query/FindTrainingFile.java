package org.anjian.api.training.query;

import org.anjian.api.enterprise.EnterpriseId;
import org.anjian.api.message.Position;
import org.anjian.api.refusal.Required;
import org.jspecify.annotations.Nullable;

/**
 * The training file of an enterprise and a year. Answered with a view, or null.
 *
 * @param position a write of one's own to wait for
 */
public record FindTrainingFile(
        EnterpriseId enterprise, int year, @Nullable Position position) {

    public FindTrainingFile {
        Required.value(enterprise, "enterprise");
    }
}
