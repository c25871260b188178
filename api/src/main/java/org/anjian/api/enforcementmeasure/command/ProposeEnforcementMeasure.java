package org.anjian.api.enforcementmeasure.command;

import java.time.Instant;
import org.anjian.api.correctionorder.OrderOrigin;
import org.anjian.api.correctionorder.OrderOriginKind;
import org.anjian.api.enforcementmeasure.EnforcementMeasureCommand;
import org.anjian.api.enforcementmeasure.EnforcementMeasureId;
import org.anjian.api.enforcementmeasure.EnforcementMeasureRefusal;
import org.anjian.api.enforcementmeasure.MeasureKind;
import org.anjian.api.enterprise.EnterpriseId;
import org.anjian.api.refusal.RefusedException;
import org.anjian.api.refusal.Required;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Proposes an enforcement measure (提请执法决定, QJ16-05c).
 *
 * @param powerItem the code of the power item
 * @param grounds why it is needed
 * @param legalBasis the article that allows it
 * @param levelReason why a body above the county acts, where one does (提级管辖, QJ16-11g)
 */
public record ProposeEnforcementMeasure(
        @TargetAggregateIdentifier EnforcementMeasureId enforcementMeasureId,
        EnterpriseId enterpriseId,
        MeasureKind kind,
        OrderOrigin origin,
        String powerItem,
        String grounds,
        String legalBasis,
        @Nullable String levelReason,
        Instant occurredAt,
        @Nullable String commandId)
        implements EnforcementMeasureCommand {

    public ProposeEnforcementMeasure {
        enforcementMeasureId =
                enforcementMeasureId == null ? EnforcementMeasureId.forCommand(commandId) : enforcementMeasureId;
        Required.value(enterpriseId, "enterpriseId");
        Required.value(kind, "kind");
        Required.value(origin, "origin");
        powerItem = Required.name(powerItem, "powerItem");
        grounds = Required.text(grounds, "grounds");
        legalBasis = Required.text(legalBasis, "legalBasis");
        levelReason = levelReason == null ? null : Required.text(levelReason, "levelReason");
        Required.value(occurredAt, "occurredAt");
        if (kind.forcesRefusedDecision()
                && (origin.kind() == OrderOriginKind.INSPECTION
                        || origin.kind() == OrderOriginKind.STAFFING_SHORTFALL
                        || origin.kind() == OrderOriginKind.CAMPAIGN
                        || origin.kind() == OrderOriginKind.ACCIDENT)) {
            throw new RefusedException(EnforcementMeasureRefusal.NO_REFUSED_DECISION, "origin");
        }
    }
}
