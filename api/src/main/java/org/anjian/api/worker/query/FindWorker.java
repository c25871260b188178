package org.anjian.api.worker.query;

import org.anjian.api.enterprise.EnterpriseId;
import org.anjian.api.message.Position;
import org.anjian.api.refusal.Required;
import org.jspecify.annotations.Nullable;

/**
 * One worker of an enterprise. Answered with a view, or null.
 *
 * @param position a write of one's own to wait for
 */
public record FindWorker(
        EnterpriseId enterprise,
        String workerNumber,
        @Nullable Position position) {

    public FindWorker {
        Required.value(enterprise, "enterprise");
        Required.value(workerNumber, "workerNumber");
    }
}
