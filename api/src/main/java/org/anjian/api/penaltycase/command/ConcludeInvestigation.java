package org.anjian.api.penaltycase.command;

import java.time.Instant;
import java.util.List;
import org.anjian.api.penaltycase.Allegation;
import org.anjian.api.penaltycase.CaseTrait;
import org.anjian.api.penaltycase.PenaltyCaseCommand;
import org.anjian.api.penaltycase.PenaltyCaseId;
import org.anjian.api.refusal.Required;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Ends the investigation with what was established (调查终结报告).
 *
 * @param violations what was established; as it was filed where the list is empty
 */
public record ConcludeInvestigation(
        @TargetAggregateIdentifier PenaltyCaseId penaltyCaseId,
        String facts,
        List<Allegation> violations,
        List<CaseTrait> traits,
        String proposal,
        Instant occurredAt,
        @Nullable String commandId)
        implements PenaltyCaseCommand {

    public ConcludeInvestigation {
        Required.value(penaltyCaseId, "penaltyCaseId");
        facts = Required.text(facts, "facts");
        violations = Required.list(violations, "violations");
        traits = Required.list(traits, "traits");
        proposal = Required.text(proposal, "proposal");
        Required.value(occurredAt, "occurredAt");
    }
}
