package org.anjian.api.penaltycase.command;

import java.time.Instant;
import org.anjian.api.penaltycase.PenaltyCaseCommand;
import org.anjian.api.penaltycase.PenaltyCaseId;
import org.anjian.api.refusal.Required;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Registers and preserves evidence in advance; the head approves (先行登记保存, NL-CF56).
 */
public record PreserveEvidence(
        @TargetAggregateIdentifier PenaltyCaseId penaltyCaseId,
        String items,
        String place,
        Instant occurredAt,
        @Nullable String commandId)
        implements PenaltyCaseCommand {

    public PreserveEvidence {
        Required.value(penaltyCaseId, "penaltyCaseId");
        items = Required.text(items, "items");
        place = Required.name(place, "place");
        Required.value(occurredAt, "occurredAt");
    }
}
