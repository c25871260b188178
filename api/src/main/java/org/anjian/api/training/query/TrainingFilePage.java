package org.anjian.api.training.query;

import org.anjian.api.page.Page;
import org.anjian.api.training.view.TrainingFileView;

/** The answer to {@link FindTrainingFiles}: a type of its own, so that the elements keep theirs on the way between nodes. */
public record TrainingFilePage(Page<TrainingFileView> page) {}
