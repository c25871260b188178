package org.anjian.api.penaltycase.query;

import org.anjian.api.message.Position;
import org.anjian.api.page.ListQuery;
import org.anjian.api.page.PageRequest;
import org.jspecify.annotations.Nullable;

/**
 * Decisions that match, the last decided first. Answered with a {@link PenaltyDecisionPage}.
 *
 * @param counted whether the total is asked for
 * @param position wait until the read model has reached it
 */
public record FindPenaltyDecisions(
        PenaltyDecisionFilter filter,
        PageRequest page,
        boolean counted,
        @Nullable Position position) implements ListQuery {}
