package org.anjian.api.powerlist.command;

import java.time.Instant;
import java.time.LocalDate;
import org.anjian.api.powerlist.PowerListCommand;
import org.anjian.api.powerlist.PowerListId;
import org.anjian.api.refusal.Required;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Repeals one item of a power list (QJ16-05a).
 *
 * @param repealedFrom the first day on which nothing can rest on it
 */
public record RepealPowerItem(
        @TargetAggregateIdentifier PowerListId powerListId,
        String code,
        LocalDate repealedFrom,
        String reason,
        Instant occurredAt,
        @Nullable String commandId)
        implements PowerListCommand {

    public RepealPowerItem {
        Required.value(powerListId, "powerListId");
        code = Required.name(code, "code");
        Required.value(repealedFrom, "repealedFrom");
        reason = Required.text(reason, "reason");
        Required.value(occurredAt, "occurredAt");
    }
}
