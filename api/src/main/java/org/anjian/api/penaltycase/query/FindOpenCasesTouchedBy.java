package org.anjian.api.penaltycase.query;

import org.anjian.api.discretion.DiscretionStandardId;
import org.anjian.api.message.Position;
import org.anjian.api.page.ListQuery;
import org.anjian.api.page.PageRequest;
import org.jspecify.annotations.Nullable;

/**
 * The open cases that pinned a discretion standard before a version of it: whoever adopts the version looks at them. Answered
 * with a {@link PenaltyCasePage}.
 *
 * @param version the new version
 */
public record FindOpenCasesTouchedBy(
        DiscretionStandardId standard,
        int version,
        PageRequest page,
        @Nullable Position position) implements ListQuery {}
