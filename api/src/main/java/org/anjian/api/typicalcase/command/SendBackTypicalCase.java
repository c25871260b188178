package org.anjian.api.typicalcase.command;

import java.time.Instant;
import org.anjian.api.refusal.Required;
import org.anjian.api.typicalcase.TypicalCaseCommand;
import org.anjian.api.typicalcase.TypicalCaseId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Sends the wording of a typical case back (退回修改).
 *
 * @param reason what is wrong with it
 */
public record SendBackTypicalCase(
        @TargetAggregateIdentifier TypicalCaseId typicalCaseId,
        String reason,
        Instant occurredAt,
        @Nullable String commandId)
        implements TypicalCaseCommand {

    public SendBackTypicalCase {
        Required.value(typicalCaseId, "typicalCaseId");
        reason = Required.text(reason, "reason");
        Required.value(occurredAt, "occurredAt");
    }
}
