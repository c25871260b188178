package org.anjian.api.penaltycase.command;

import java.time.Instant;
import java.util.List;
import org.anjian.api.enterprise.EnterpriseId;
import org.anjian.api.penaltycase.Allegation;
import org.anjian.api.penaltycase.CaseOrigin;
import org.anjian.api.penaltycase.PenaltyCaseCommand;
import org.anjian.api.penaltycase.PenaltyCaseId;
import org.anjian.api.penaltycase.SubjectKind;
import org.anjian.api.person.PersonId;
import org.anjian.api.refusal.Required;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Opens a case from a clue: a proposal to file it (立案呈批, NL-CF54).
 *
 * @param person the person, where the case is against one
 * @param violations what is alleged; may be established later, but before filing
 * @param officers the accounts of two or more certified officers
 */
public record OpenPenaltyCase(
        @TargetAggregateIdentifier PenaltyCaseId penaltyCaseId,
        EnterpriseId enterpriseId,
        SubjectKind kind,
        @Nullable PersonId person,
        CaseOrigin origin,
        String allegation,
        List<Allegation> violations,
        List<String> officers,
        @Nullable String accident,
        Instant occurredAt,
        @Nullable String commandId)
        implements PenaltyCaseCommand {

    public OpenPenaltyCase {
        penaltyCaseId = penaltyCaseId == null ? PenaltyCaseId.forCommand(commandId) : penaltyCaseId;
        Required.value(enterpriseId, "enterpriseId");
        Required.value(kind, "kind");
        Required.value(origin, "origin");
        allegation = Required.text(allegation, "allegation");
        violations = Required.list(violations, "violations");
        officers = Required.list(officers, "officers");
        accident = Required.optionalText(accident, "accident");
        Required.value(occurredAt, "occurredAt");
    }
}
