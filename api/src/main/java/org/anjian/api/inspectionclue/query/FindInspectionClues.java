package org.anjian.api.inspectionclue.query;

import org.anjian.api.message.Position;
import org.anjian.api.page.ListQuery;
import org.anjian.api.page.PageRequest;
import org.anjian.api.refusal.Required;
import org.jspecify.annotations.Nullable;

/**
 * Clues, oldest first. Answered with a {@link InspectionCluePage}.
 *
 * @param counted whether the total is counted too
 * @param position the reader's own last write, to wait for
 */
public record FindInspectionClues(
        InspectionClueFilter filter,
        PageRequest page,
        boolean counted,
        @Nullable Position position) implements ListQuery {

    public FindInspectionClues {
        Required.value(filter, "filter");
        Required.value(page, "page");
    }
}
