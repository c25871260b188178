package org.anjian.api.penaltycase.command;

import java.time.Instant;
import java.util.List;
import org.anjian.api.enterprise.EnterpriseId;
import org.anjian.api.hazard.Evidence;
import org.anjian.api.penaltycase.Allegation;
import org.anjian.api.penaltycase.CaseOrigin;
import org.anjian.api.penaltycase.ImposedFine;
import org.anjian.api.penaltycase.PenaltyCaseCommand;
import org.anjian.api.penaltycase.PenaltyCaseId;
import org.anjian.api.penaltycase.PenaltyKind;
import org.anjian.api.penaltycase.SubjectKind;
import org.anjian.api.person.PersonId;
import org.anjian.api.refusal.Required;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Decides a small penalty on the spot and hands the decision over (当场处罚, NL-CF51).
 *
 * @param officers the accounts of two or more certified officers
 * @param evidence the form that was handed over
 * @param levelReason why a body above the county acts, where one does (提级管辖, QJ16-11g)
 */
public record DecideOnTheSpot(
        @TargetAggregateIdentifier PenaltyCaseId penaltyCaseId,
        EnterpriseId enterpriseId,
        SubjectKind kind,
        @Nullable PersonId person,
        CaseOrigin origin,
        String powerItem,
        String facts,
        List<Allegation> violations,
        List<ImposedFine> fines,
        List<PenaltyKind> kinds,
        List<String> officers,
        Evidence evidence,
        @Nullable String levelReason,
        Instant occurredAt,
        @Nullable String commandId)
        implements PenaltyCaseCommand {

    public DecideOnTheSpot {
        penaltyCaseId = penaltyCaseId == null ? PenaltyCaseId.forCommand(commandId) : penaltyCaseId;
        Required.value(enterpriseId, "enterpriseId");
        Required.value(kind, "kind");
        Required.value(origin, "origin");
        powerItem = Required.name(powerItem, "powerItem");
        facts = Required.text(facts, "facts");
        violations = Required.list(violations, "violations");
        fines = Required.list(fines, "fines");
        kinds = Required.list(kinds, "kinds");
        officers = Required.list(officers, "officers");
        Required.value(evidence, "evidence");
        levelReason = levelReason == null ? null : Required.text(levelReason, "levelReason");
        Required.value(occurredAt, "occurredAt");
    }
}
