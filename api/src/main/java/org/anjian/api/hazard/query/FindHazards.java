package org.anjian.api.hazard.query;

import org.anjian.api.message.Position;
import org.anjian.api.page.PageRequest;
import org.jspecify.annotations.Nullable;

/**
 * Hazards that match, newest issue first. Answered with a {@link HazardPage}.
 *
 * @param counted whether the total is asked for
 * @param position wait until the read model has reached it
 */
public record FindHazards(
        HazardFilter filter,
        PageRequest page,
        boolean counted,
        @Nullable Position position) {}
