package org.anjian.api.penaltycase.command;

import java.time.Instant;
import java.util.List;
import org.anjian.api.hazard.Evidence;
import org.anjian.api.penaltycase.CaseEvidenceKind;
import org.anjian.api.penaltycase.PenaltyCaseCommand;
import org.anjian.api.penaltycase.PenaltyCaseId;
import org.anjian.api.refusal.Required;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Records a piece of evidence and who collected it (取证).
 *
 * @param collectors the accounts of two or more officers of the case
 */
public record CollectEvidence(
        @TargetAggregateIdentifier PenaltyCaseId penaltyCaseId,
        CaseEvidenceKind kind,
        Evidence evidence,
        List<String> collectors,
        Instant occurredAt,
        @Nullable String commandId)
        implements PenaltyCaseCommand {

    public CollectEvidence {
        Required.value(penaltyCaseId, "penaltyCaseId");
        Required.value(kind, "kind");
        Required.value(evidence, "evidence");
        collectors = Required.list(collectors, "collectors");
        Required.value(occurredAt, "occurredAt");
    }
}
