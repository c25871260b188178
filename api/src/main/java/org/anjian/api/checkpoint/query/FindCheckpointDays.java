package org.anjian.api.checkpoint.query;

import org.anjian.api.message.Position;
import org.anjian.api.page.ListQuery;
import org.anjian.api.page.PageRequest;
import org.anjian.api.refusal.Required;
import org.jspecify.annotations.Nullable;

/**
 * The days with checkpoints, newest first. Answered with a {@link CheckpointDayPage}.
 *
 * @param position wait until the read model has reached it
 */
public record FindCheckpointDays(PageRequest page, @Nullable Position position) implements ListQuery {
    public FindCheckpointDays {
        Required.value(page, "page");
    }
}
