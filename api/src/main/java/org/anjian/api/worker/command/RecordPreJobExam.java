package org.anjian.api.worker.command;

import java.time.Instant;
import org.anjian.api.enterprise.EnterpriseId;
import org.anjian.api.refusal.InputRefusal;
import org.anjian.api.refusal.RefusedException;
import org.anjian.api.refusal.Required;
import org.anjian.api.worker.WorkerCommand;
import org.anjian.api.worker.WorkerId;
import org.jspecify.annotations.Nullable;

/**
 * Records the examination after the education (先考核合格后上岗, QX24-11).
 *
 * @param score the points reached
 * @param passMark the points needed
 */
public record RecordPreJobExam(
        EnterpriseId enterpriseId,
        String workerNumber,
        int score,
        int passMark,
        Instant occurredAt,
        @Nullable String commandId)
        implements WorkerCommand {

    /** The most points. */
    public static final int MOST_POINTS = 1_000;

    public RecordPreJobExam {
        WorkerId.of(enterpriseId, workerNumber);
        if (score < 0 || score > MOST_POINTS) {
            throw new RefusedException(InputRefusal.OUT_OF_RANGE, "score");
        }
        if (passMark < 1 || passMark > MOST_POINTS) {
            throw new RefusedException(InputRefusal.OUT_OF_RANGE, "passMark");
        }
        Required.value(occurredAt, "occurredAt");
    }
}
