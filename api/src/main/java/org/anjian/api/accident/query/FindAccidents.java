package org.anjian.api.accident.query;

import org.anjian.api.message.Position;
import org.anjian.api.page.ListQuery;
import org.anjian.api.page.PageRequest;
import org.anjian.api.refusal.Required;
import org.jspecify.annotations.Nullable;

/**
 * Accidents, newest first. Answered with a {@link AccidentPage}.
 *
 * @param counted whether the total is counted too
 * @param position the reader's own last write, to wait for
 */
public record FindAccidents(
        AccidentFilter filter,
        PageRequest page,
        boolean counted,
        @Nullable Position position) implements ListQuery {

    public FindAccidents {
        Required.value(filter, "filter");
        Required.value(page, "page");
    }
}
