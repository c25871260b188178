package org.anjian.api.correctionorder.query;

import org.anjian.api.message.Position;
import org.anjian.api.page.ListQuery;
import org.anjian.api.page.PageRequest;
import org.jspecify.annotations.Nullable;

/**
 * The correction orders that match. Answered with a {@link CorrectionOrderPage}.
 *
 * @param counted whether the total is asked for
 * @param position wait until the read model has reached it
 */
public record FindCorrectionOrders(
        CorrectionOrderFilter filter,
        PageRequest page,
        boolean counted,
        @Nullable Position position) implements ListQuery {}
