package org.anjian.api.penaltycase.query;

import org.anjian.api.message.Position;
import org.anjian.api.page.ListQuery;
import org.anjian.api.page.PageRequest;
import org.jspecify.annotations.Nullable;

/**
 * Cases that match, the last opened first. Answered with a {@link PenaltyCasePage}.
 *
 * @param counted whether the total is asked for
 * @param position wait until the read model has reached it
 */
public record FindPenaltyCases(
        PenaltyCaseFilter filter,
        PageRequest page,
        boolean counted,
        @Nullable Position position) implements ListQuery {}
