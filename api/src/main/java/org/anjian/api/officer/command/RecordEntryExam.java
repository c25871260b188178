package org.anjian.api.officer.command;

import java.time.Instant;
import org.anjian.api.officer.ExamResult;
import org.anjian.api.officer.OfficerCommand;
import org.anjian.api.officer.OfficerId;
import org.anjian.api.refusal.Required;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** Records the entry exam of a newly recruited officer (凡进必考, QJ16-18a). */
public record RecordEntryExam(
        @TargetAggregateIdentifier OfficerId officerId,
        ExamResult result,
        Instant occurredAt,
        @Nullable String commandId)
        implements OfficerCommand {

    public RecordEntryExam {
        Required.value(officerId, "officerId");
        Required.value(result, "result");
        Required.value(occurredAt, "occurredAt");
    }
}
