package org.anjian.api.worker.command;

import java.time.Instant;
import java.time.LocalDate;
import org.anjian.api.enterprise.EnterpriseId;
import org.anjian.api.message.LegalTime;
import org.anjian.api.refusal.InputRefusal;
import org.anjian.api.refusal.RefusedException;
import org.anjian.api.refusal.Required;
import org.anjian.api.worker.WorkerCommand;
import org.anjian.api.worker.WorkerEntry;
import org.anjian.api.worker.WorkerId;
import org.jspecify.annotations.Nullable;

/**
 * Records that somebody was hired, transferred or came back (QX24-11).
 *
 * @param workerNumber the number that the enterprise gave (工号); never a name
 * @param post the post
 * @param absentSince for a return, the first day of the absence
 */
public record RecordWorkerEntry(
        EnterpriseId enterpriseId,
        String workerNumber,
        WorkerEntry entry,
        String post,
        @Nullable LocalDate absentSince,
        Instant occurredAt,
        @Nullable String commandId)
        implements WorkerCommand {

    public RecordWorkerEntry {
        WorkerId.of(enterpriseId, workerNumber);
        Required.value(entry, "entry");
        post = Required.name(post, "post");
        Required.value(occurredAt, "occurredAt");
        if (absentSince != null && absentSince.isAfter(LegalTime.dayOf(occurredAt))) {
            throw new RefusedException(InputRefusal.OUT_OF_RANGE, "absentSince");
        }
    }
}
