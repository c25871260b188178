package org.anjian.api.normativedocument.query;

import org.anjian.api.message.Position;
import org.anjian.api.page.ListQuery;
import org.anjian.api.page.PageRequest;
import org.anjian.api.refusal.Required;
import org.jspecify.annotations.Nullable;

/**
 * The clean-ups that match, by locality. Answered with a {@link DocumentCleanupPage}.
 *
 * @param counted whether the total is asked for
 * @param position wait until the read model has reached it
 */
public record FindDocumentCleanups(
        DocumentCleanupFilter filter,
        PageRequest page,
        boolean counted,
        @Nullable Position position) implements ListQuery {

    public FindDocumentCleanups {
        Required.value(filter, "filter");
        Required.value(page, "page");
    }
}
