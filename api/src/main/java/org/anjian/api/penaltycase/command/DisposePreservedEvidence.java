package org.anjian.api.penaltycase.command;

import java.time.Instant;
import org.anjian.api.penaltycase.EvidenceDisposal;
import org.anjian.api.penaltycase.PenaltyCaseCommand;
import org.anjian.api.penaltycase.PenaltyCaseId;
import org.anjian.api.refusal.Required;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Says what becomes of preserved evidence (先行登记保存处理, NL-CF56).
 */
public record DisposePreservedEvidence(
        @TargetAggregateIdentifier PenaltyCaseId penaltyCaseId,
        int preservation,
        EvidenceDisposal disposal,
        String note,
        Instant occurredAt,
        @Nullable String commandId)
        implements PenaltyCaseCommand {

    public DisposePreservedEvidence {
        Required.value(penaltyCaseId, "penaltyCaseId");
        Required.notNegative(preservation, "preservation");
        Required.value(disposal, "disposal");
        note = Required.text(note, "note");
        Required.value(occurredAt, "occurredAt");
    }
}
