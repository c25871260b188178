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
 * Authorises a regulator to act in another region, as the superior of both (跨区域执法, QJ16-16c).
 *
 * @param body the regulator whose officers act
 * @param region where they act
 */
public record AuthorizeCrossRegionEnforcement(
        @TargetAggregateIdentifier EntrustmentId entrustmentId,
        ResponsibleBody body,
        RegionCode region,
        EntrustmentTerms terms,
        Instant occurredAt,
        @Nullable String commandId)
        implements EntrustmentCommand {

    public AuthorizeCrossRegionEnforcement {
        entrustmentId = entrustmentId == null ? EntrustmentId.forCommand(commandId) : entrustmentId;
        Required.value(body, "body");
        Required.value(region, "region");
        Required.value(terms, "terms");
        Required.value(occurredAt, "occurredAt");
    }
}
