package org.anjian.api.closure.command;

import java.time.Instant;
import org.anjian.api.closure.ClosureCommand;
import org.anjian.api.closure.ClosureId;
import org.anjian.api.refusal.Required;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** Proposes the closing to the people's government (提请人民政府关闭, QJ16-10c). */
public record ProposeClosure(
        @TargetAggregateIdentifier ClosureId closureId,
        String reasons,
        Instant occurredAt,
        @Nullable String commandId) implements ClosureCommand {

    public ProposeClosure {
        Required.value(closureId, "closureId");
        reasons = Required.text(reasons, "reasons");
        Required.value(occurredAt, "occurredAt");
    }
}
