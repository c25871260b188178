package org.anjian.api.penaltycase.command;

import java.time.Instant;
import org.anjian.api.penaltycase.DecidingCommand;
import org.anjian.api.penaltycase.PenaltyCaseId;
import org.anjian.api.refusal.Required;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Transfers the case to the police; the decision is paused (移送涉嫌犯罪案件, QJ16-14a).
 *
 * @param receiver the public security organ
 * @param expectedVersion how many events the case had when the sender read it; null where it does not say
 */
public record TransferToJudicial(
        @TargetAggregateIdentifier PenaltyCaseId penaltyCaseId,
        String receiver,
        String reasons,
        @Nullable Long expectedVersion,
        Instant occurredAt,
        @Nullable String commandId)
        implements DecidingCommand {

    public TransferToJudicial {
        Required.value(penaltyCaseId, "penaltyCaseId");
        receiver = Required.name(receiver, "receiver");
        reasons = Required.text(reasons, "reasons");
        Required.value(occurredAt, "occurredAt");
    }
}
