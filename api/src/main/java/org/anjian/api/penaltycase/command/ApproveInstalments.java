package org.anjian.api.penaltycase.command;

import java.time.Instant;
import java.util.List;
import org.anjian.api.penaltycase.DecidingCommand;
import org.anjian.api.penaltycase.Instalment;
import org.anjian.api.penaltycase.PenaltyCaseId;
import org.anjian.api.refusal.Required;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Approves payment later or in instalments (延期、分期缴纳, NL-CF72).
 *
 * @param instalments together what is open of the fine, in the order of their days
 * @param expectedVersion how many events the case had when the sender read it; null where it does not say
 */
public record ApproveInstalments(
        @TargetAggregateIdentifier PenaltyCaseId penaltyCaseId,
        List<Instalment> instalments,
        String reason,
        @Nullable Long expectedVersion,
        Instant occurredAt,
        @Nullable String commandId)
        implements DecidingCommand {

    public ApproveInstalments {
        Required.value(penaltyCaseId, "penaltyCaseId");
        instalments = Required.list(instalments, "instalments");
        reason = Required.text(reason, "reason");
        Required.value(occurredAt, "occurredAt");
    }
}
