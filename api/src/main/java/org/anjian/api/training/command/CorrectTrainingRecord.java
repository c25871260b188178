package org.anjian.api.training.command;

import java.time.Instant;
import org.anjian.api.enterprise.EnterpriseId;
import org.anjian.api.refusal.Required;
import org.anjian.api.training.TrainingCommand;
import org.anjian.api.training.TrainingRecord;
import org.jspecify.annotations.Nullable;

/**
 * Corrects the record of a session by a further event; the first record stays readable (QJ22A-12).
 *
 * @param year the year of the file that has the session
 * @param session the whole record as it should have been
 */
public record CorrectTrainingRecord(
        EnterpriseId enterpriseId,
        int year,
        String sessionId,
        TrainingRecord session,
        String reason,
        Instant occurredAt,
        @Nullable String commandId)
        implements TrainingCommand {

    public CorrectTrainingRecord {
        Required.value(enterpriseId, "enterpriseId");
        sessionId = Required.name(sessionId, "sessionId");
        Required.value(session, "session");
        reason = Required.text(reason, "reason");
        Required.value(occurredAt, "occurredAt");
    }
}
