package org.anjian.api.safetymanager.query;

import org.anjian.api.message.Position;
import org.anjian.api.page.PageRequest;
import org.jspecify.annotations.Nullable;

/**
 * Files that match, by id. Answered with a {@link SafetyManagerPage}.
 *
 * @param counted whether the total is asked for
 * @param position wait until the read model has reached it
 */
public record FindSafetyManagers(
        SafetyManagerFilter filter,
        PageRequest page,
        boolean counted,
        @Nullable Position position) {}
