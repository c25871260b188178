package org.anjian.api.penaltycase.query;

import org.anjian.api.message.Position;
import org.anjian.api.penaltycase.PenaltyCaseId;
import org.anjian.api.refusal.Required;
import org.anjian.api.replay.Moment;
import org.jspecify.annotations.Nullable;

/**
 * One decision, by the id of its case. Answered with a {@link org.anjian.api.penaltycase.view.PenaltyDecisionView}, or
 * nothing.
 *
 * @param moment the moment it is asked for
 * @param position wait until the read model has reached it
 */
public record FindPenaltyDecision(
        PenaltyCaseId id, Moment moment, @Nullable Position position) {

    public FindPenaltyDecision {
        Required.value(id, "id");
    }
}
