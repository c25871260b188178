package org.anjian.api.drift.query;

import org.anjian.api.drift.DriftState;
import org.anjian.api.message.Position;
import org.anjian.api.page.ListQuery;
import org.anjian.api.page.PageRequest;
import org.jspecify.annotations.Nullable;

/**
 * The read models of which documents were found that did not say what the ledger says, the last found first. Answered with a
 * {@link DriftPage}.
 *
 * @param readModel the name of the read model; all where it is null
 */
public record FindDrifts(
        @Nullable String readModel,
        @Nullable DriftState state,
        PageRequest page,
        @Nullable Position position) implements ListQuery {}
