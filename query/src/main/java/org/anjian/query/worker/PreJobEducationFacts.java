package org.anjian.query.worker;

import java.util.List;
import org.anjian.api.training.view.TrainingFileView;
import org.anjian.api.worker.view.WorkerView;
import org.jspecify.annotations.Nullable;

/**
 * The facts behind item 11.
 *
 * @param file the training file of the year; null where there is none
 * @param workers the workers who entered in the year
 */
public record PreJobEducationFacts(@Nullable TrainingFileView file, List<WorkerView> workers) {

    public PreJobEducationFacts {
        workers = List.copyOf(workers);
    }
}
