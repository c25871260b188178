package org.anjian.api.worker.query;

import org.anjian.api.page.Page;
import org.anjian.api.worker.view.WorkerView;

/** The answer to {@link FindWorkers}: a type of its own, so that the elements keep theirs on the way between nodes. */
public record WorkerPage(Page<WorkerView> page) {}
