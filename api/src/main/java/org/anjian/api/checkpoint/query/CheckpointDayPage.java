package org.anjian.api.checkpoint.query;

import org.anjian.api.checkpoint.view.CheckpointDayView;
import org.anjian.api.page.Page;

/** The answer to {@link FindCheckpointDays}: a type of its own, so that the elements keep theirs on the way between nodes. */
public record CheckpointDayPage(Page<CheckpointDayView> page) {}
