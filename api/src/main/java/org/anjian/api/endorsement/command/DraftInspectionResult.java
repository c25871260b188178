package org.anjian.api.endorsement.command;

import java.time.Instant;
import java.util.List;
import org.anjian.api.endorsement.EndorsedResultCommand;
import org.anjian.api.endorsement.EndorsedResultId;
import org.anjian.api.endorsement.SignatureLevel;
import org.anjian.api.enterprise.EnterpriseId;
import org.anjian.api.refusal.Required;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Drafts the result of an inspection by a standard (QJ16-09f).
 *
 * @param standard what was inspected against
 * @param levels whose signatures it needs
 */
public record DraftInspectionResult(
        @TargetAggregateIdentifier EndorsedResultId endorsedResultId,
        EnterpriseId enterpriseId,
        String standard,
        String result,
        List<SignatureLevel> levels,
        Instant occurredAt,
        @Nullable String commandId)
        implements EndorsedResultCommand {

    public DraftInspectionResult {
        endorsedResultId = endorsedResultId == null ? EndorsedResultId.forCommand(commandId) : endorsedResultId;
        Required.value(enterpriseId, "enterpriseId");
        standard = Required.text(standard, "standard");
        result = Required.text(result, "result");
        levels = Required.list(levels, "levels");
        Required.value(occurredAt, "occurredAt");
    }
}
