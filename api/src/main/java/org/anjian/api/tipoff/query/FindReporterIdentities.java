package org.anjian.api.tipoff.query;

import org.anjian.api.message.Position;
import org.anjian.api.page.ListQuery;
import org.anjian.api.page.PageRequest;
import org.anjian.api.refusal.Required;
import org.jspecify.annotations.Nullable;

/**
 * Files of the vault of informers. Answered with a {@link ReporterIdentityPage}.
 *
 * @param counted whether the total is counted too
 * @param position the reader's own last write, to wait for
 */
public record FindReporterIdentities(
        ReporterIdentityFilter filter,
        PageRequest page,
        boolean counted,
        @Nullable Position position) implements ListQuery {

    public FindReporterIdentities {
        Required.value(filter, "filter");
        Required.value(page, "page");
    }
}
