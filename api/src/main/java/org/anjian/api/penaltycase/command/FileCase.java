package org.anjian.api.penaltycase.command;

import java.time.Instant;
import java.util.List;
import org.anjian.api.penaltycase.Allegation;
import org.anjian.api.penaltycase.DecidingCommand;
import org.anjian.api.penaltycase.PenaltyCaseId;
import org.anjian.api.refusal.Required;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Files the case: the head approves, and names the officers (立案审批, NL-CF54).
 *
 * @param officers the accounts of those who handle it; those who proposed it where the list is empty
 * @param violations what is alleged; as it was proposed where the list is empty
 * @param levelReason why a body above the county acts, where one does (提级管辖, QJ16-11g)
 * @param expectedVersion how many events the case had when the sender read it; null where it does not say
 */
public record FileCase(
        @TargetAggregateIdentifier PenaltyCaseId penaltyCaseId,
        List<String> officers,
        List<Allegation> violations,
        String reason,
        @Nullable String levelReason,
        @Nullable Long expectedVersion,
        Instant occurredAt,
        @Nullable String commandId)
        implements DecidingCommand {

    public FileCase {
        Required.value(penaltyCaseId, "penaltyCaseId");
        officers = Required.list(officers, "officers");
        violations = Required.list(violations, "violations");
        reason = Required.text(reason, "reason");
        levelReason = levelReason == null ? null : Required.text(levelReason, "levelReason");
        Required.value(occurredAt, "occurredAt");
    }
}
