package org.anjian.api.penaltycase.command;

import java.time.Instant;
import org.anjian.api.penaltycase.PenaltyCaseCommand;
import org.anjian.api.penaltycase.PenaltyCaseId;
import org.anjian.api.refusal.Required;
import org.anjian.api.secrecy.Secrecy;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Marks a record of the process that tells a technical or business secret of the enterprise (QJ22B-08b).
 *
 * @param sha256 the SHA-256 of the record
 */
public record MarkCaseRecordSecret(
        @TargetAggregateIdentifier PenaltyCaseId penaltyCaseId,
        String sha256,
        Secrecy secrecy,
        Instant occurredAt,
        @Nullable String commandId)
        implements PenaltyCaseCommand {

    public MarkCaseRecordSecret {
        Required.value(penaltyCaseId, "penaltyCaseId");
        sha256 = Required.name(sha256, "sha256");
        Required.value(secrecy, "secrecy");
        Required.value(occurredAt, "occurredAt");
    }
}
