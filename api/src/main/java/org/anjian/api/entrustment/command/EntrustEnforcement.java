package org.anjian.api.entrustment.command;

import java.time.Instant;
import org.anjian.api.enterprise.ResponsibleBody;
import org.anjian.api.entrustment.EntrustmentCommand;
import org.anjian.api.entrustment.EntrustmentId;
import org.anjian.api.entrustment.EntrustmentTerms;
import org.anjian.api.refusal.Required;
import org.anjian.api.region.RegionCode;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Entrusts a body with enforcement in the name of the actor's regulator (委托执法, QJ22B-07b).
 *
 * @param region where it acts
 * @param supervision how the regulator supervises it
 */
public record EntrustEnforcement(
        @TargetAggregateIdentifier EntrustmentId entrustmentId,
        ResponsibleBody body,
        RegionCode region,
        EntrustmentTerms terms,
        @Nullable String supervision,
        Instant occurredAt,
        @Nullable String commandId)
        implements EntrustmentCommand {

    public EntrustEnforcement {
        entrustmentId = entrustmentId == null ? EntrustmentId.forCommand(commandId) : entrustmentId;
        Required.value(body, "body");
        Required.value(region, "region");
        Required.value(terms, "terms");
        supervision = Required.optionalText(supervision, "supervision");
        Required.value(occurredAt, "occurredAt");
    }
}
