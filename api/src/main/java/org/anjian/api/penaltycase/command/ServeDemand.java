package org.anjian.api.penaltycase.command;

import java.time.Instant;
import org.anjian.api.hazard.Evidence;
import org.anjian.api.penaltycase.PenaltyCaseCommand;
import org.anjian.api.penaltycase.PenaltyCaseId;
import org.anjian.api.penaltycase.ServiceMethod;
import org.anjian.api.refusal.Required;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Demands performance (催告, NL-QZ53).
 */
public record ServeDemand(
        @TargetAggregateIdentifier PenaltyCaseId penaltyCaseId,
        ServiceMethod method,
        Evidence receipt,
        Instant occurredAt,
        @Nullable String commandId)
        implements PenaltyCaseCommand {

    public ServeDemand {
        Required.value(penaltyCaseId, "penaltyCaseId");
        Required.value(method, "method");
        Required.value(receipt, "receipt");
        Required.value(occurredAt, "occurredAt");
    }
}
