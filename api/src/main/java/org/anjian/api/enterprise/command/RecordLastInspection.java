package org.anjian.api.enterprise.command;

import java.time.Instant;
import java.time.LocalDate;
import org.anjian.api.enterprise.EnterpriseCommand;
import org.anjian.api.enterprise.EnterpriseId;
import org.anjian.api.message.LegalTime;
import org.anjian.api.refusal.InputRefusal;
import org.anjian.api.refusal.RefusedException;
import org.anjian.api.refusal.Required;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Says that a regulator inspected an enterprise, from which the interval of its risk grade runs anew (QJ16-06b).
 *
 * @param inspectedOn the day of the inspection
 */
public record RecordLastInspection(
        @TargetAggregateIdentifier EnterpriseId enterpriseId,
        LocalDate inspectedOn,
        Instant occurredAt,
        @Nullable String commandId)
        implements EnterpriseCommand {

    public RecordLastInspection {
        Required.value(enterpriseId, "enterpriseId");
        Required.value(inspectedOn, "inspectedOn");
        Required.value(occurredAt, "occurredAt");
        if (inspectedOn.isAfter(LegalTime.dayOf(occurredAt))) {
            throw new RefusedException(InputRefusal.IN_THE_FUTURE, "inspectedOn");
        }
    }
}
