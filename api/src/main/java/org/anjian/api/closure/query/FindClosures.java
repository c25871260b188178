package org.anjian.api.closure.query;

import org.anjian.api.message.Position;
import org.anjian.api.page.ListQuery;
import org.anjian.api.page.PageRequest;
import org.jspecify.annotations.Nullable;

/**
 * The closings that match. Answered with a {@link ClosurePage}.
 *
 * @param counted whether the total is asked for
 * @param position wait until the read model has reached it
 */
public record FindClosures(
        ClosureFilter filter,
        PageRequest page,
        boolean counted,
        @Nullable Position position) implements ListQuery {}
