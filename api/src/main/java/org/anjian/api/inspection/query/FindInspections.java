package org.anjian.api.inspection.query;

import org.anjian.api.message.Position;
import org.anjian.api.page.ListQuery;
import org.anjian.api.page.PageRequest;
import org.anjian.api.refusal.Required;
import org.jspecify.annotations.Nullable;

/**
 * Inspections, the last opened first. Answered with an {@link InspectionPage}.
 *
 * @param counted whether the total is asked for
 * @param position the reader's own last write, to wait for
 */
public record FindInspections(
        InspectionFilter filter,
        PageRequest page,
        boolean counted,
        @Nullable Position position) implements ListQuery {

    public FindInspections {
        Required.value(filter, "filter");
        Required.value(page, "page");
    }
}
