package org.anjian.api.violationbase.query;

import org.anjian.api.message.Position;
import org.anjian.api.page.ListQuery;
import org.anjian.api.page.PageRequest;
import org.anjian.api.refusal.Required;
import org.jspecify.annotations.Nullable;

/**
 * The records that match, the newest decision first. Answered with a {@link ViolationPage}.
 *
 * @param counted whether the total is asked for
 * @param position wait until the read model has reached it
 */
public record FindViolations(
        ViolationFilter filter,
        PageRequest page,
        boolean counted,
        @Nullable Position position) implements ListQuery {

    public FindViolations {
        Required.value(filter, "filter");
        Required.value(page, "page");
    }
}
