package org.anjian.api.gridreport.query;

import org.anjian.api.message.Position;
import org.anjian.api.page.ListQuery;
import org.anjian.api.page.PageRequest;
import org.anjian.api.refusal.Required;
import org.jspecify.annotations.Nullable;

/**
 * Reports of grid workers, the next due first. Answered with a {@link GridReportPage}.
 *
 * @param counted whether the total is counted too
 * @param position the reader's own last write, to wait for
 */
public record FindGridReports(
        GridReportFilter filter,
        PageRequest page,
        boolean counted,
        @Nullable Position position) implements ListQuery {

    public FindGridReports {
        Required.value(filter, "filter");
        Required.value(page, "page");
    }
}
