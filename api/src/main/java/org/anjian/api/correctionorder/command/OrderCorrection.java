package org.anjian.api.correctionorder.command;

import java.time.Instant;
import java.time.LocalDate;
import org.anjian.api.correctionorder.CorrectionOrderCommand;
import org.anjian.api.correctionorder.CorrectionOrderId;
import org.anjian.api.correctionorder.CorrectionOrderShape;
import org.anjian.api.correctionorder.CorrectionTarget;
import org.anjian.api.correctionorder.OrderOrigin;
import org.anjian.api.enterprise.EnterpriseId;
import org.anjian.api.person.PersonId;
import org.anjian.api.refusal.Required;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Orders an enterprise or a person to correct something by a day (责令限期改正, QJ22A-06a, QX24-P3b).
 *
 * @param person the person, where a person is ordered
 * @param violation what is wrong
 * @param legalBasis the article that is broken
 * @param demand what is demanded
 * @param dueOn the last day for it
 * @param levelReason why a body above the county acts, where one does (提级管辖, QJ16-11g)
 */
public record OrderCorrection(
        @TargetAggregateIdentifier CorrectionOrderId correctionOrderId,
        EnterpriseId enterpriseId,
        CorrectionTarget target,
        @Nullable PersonId person,
        OrderOrigin origin,
        String violation,
        String legalBasis,
        String demand,
        LocalDate dueOn,
        @Nullable String levelReason,
        Instant occurredAt,
        @Nullable String commandId)
        implements CorrectionOrderCommand {

    public OrderCorrection {
        correctionOrderId = correctionOrderId == null ? CorrectionOrderId.forCommand(commandId) : correctionOrderId;
        Required.value(enterpriseId, "enterpriseId");
        Required.value(target, "target");
        Required.value(origin, "origin");
        violation = Required.text(violation, "violation");
        legalBasis = Required.text(legalBasis, "legalBasis");
        demand = Required.text(demand, "demand");
        levelReason = levelReason == null ? null : Required.text(levelReason, "levelReason");
        Required.value(occurredAt, "occurredAt");
        CorrectionOrderShape.check(target, person, dueOn, occurredAt);
    }
}
