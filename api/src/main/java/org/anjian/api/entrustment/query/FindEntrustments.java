package org.anjian.api.entrustment.query;

import java.time.LocalDate;
import org.anjian.api.entrustment.EntrustmentKind;
import org.anjian.api.message.Position;
import org.anjian.api.page.ListQuery;
import org.anjian.api.page.PageRequest;
import org.anjian.api.refusal.Required;
import org.jspecify.annotations.Nullable;

/**
 * Entrustments, the latest term first. What is null does not restrict. Answered with a {@link EntrustmentPage}.
 *
 * @param inForceOn on which day they are in force
 * @param position the reader's own last write, to wait for
 */
public record FindEntrustments(
        @Nullable EntrustmentKind kind,
        @Nullable LocalDate inForceOn,
        PageRequest page,
        @Nullable Position position) implements ListQuery {

    public FindEntrustments {
        Required.value(page, "page");
    }
}
