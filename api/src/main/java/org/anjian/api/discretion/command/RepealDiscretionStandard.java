package org.anjian.api.discretion.command;

import java.time.Instant;
import java.time.LocalDate;
import org.anjian.api.discretion.DiscretionCommand;
import org.anjian.api.discretion.DiscretionStandardId;
import org.anjian.api.refusal.Required;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Repeals the discretion standard of a locality (废止裁量基准): what is above it applies again.
 *
 * @param repealedFrom the first day of violations that are not judged by it any more
 */
public record RepealDiscretionStandard(
        @TargetAggregateIdentifier DiscretionStandardId standardId,
        LocalDate repealedFrom,
        String reason,
        Instant occurredAt,
        @Nullable String commandId)
        implements DiscretionCommand {

    public RepealDiscretionStandard {
        Required.value(standardId, "standardId");
        Required.value(repealedFrom, "repealedFrom");
        reason = Required.text(reason, "reason");
        Required.value(occurredAt, "occurredAt");
    }
}
