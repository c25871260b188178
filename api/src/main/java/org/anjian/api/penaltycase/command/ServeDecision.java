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
 * Records the service of the decision with its receipt (送达回证, NL-CF61).
 *
 * @param receivedBy the post of who received it, never a name
 */
public record ServeDecision(
        @TargetAggregateIdentifier PenaltyCaseId penaltyCaseId,
        ServiceMethod method,
        Evidence receipt,
        String receivedBy,
        Instant occurredAt,
        @Nullable String commandId)
        implements PenaltyCaseCommand {

    public ServeDecision {
        Required.value(penaltyCaseId, "penaltyCaseId");
        Required.value(method, "method");
        Required.value(receipt, "receipt");
        receivedBy = Required.name(receivedBy, "receivedBy");
        Required.value(occurredAt, "occurredAt");
    }
}
