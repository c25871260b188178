package org.anjian.api.penaltycase.command;

import java.time.Instant;
import java.util.List;
import org.anjian.api.penaltycase.Allegation;
import org.anjian.api.penaltycase.PenaltyCaseCommand;
import org.anjian.api.penaltycase.PenaltyCaseId;
import org.anjian.api.refusal.Required;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Opens the case against the unit beside the case against the person, where the violation led to an accident (同时查处, QX24-P3c).
 *
 * @param linkedCase the id of the new case; made from the command id where it is missing
 */
public record OpenLinkedCase(
        @TargetAggregateIdentifier PenaltyCaseId penaltyCaseId,
        PenaltyCaseId linkedCase,
        String allegation,
        List<Allegation> violations,
        Instant occurredAt,
        @Nullable String commandId)
        implements PenaltyCaseCommand {

    public OpenLinkedCase {
        Required.value(penaltyCaseId, "penaltyCaseId");
        linkedCase = linkedCase == null ? PenaltyCaseId.forCommand(commandId) : linkedCase;
        allegation = Required.text(allegation, "allegation");
        violations = Required.list(violations, "violations");
        Required.value(occurredAt, "occurredAt");
    }
}
