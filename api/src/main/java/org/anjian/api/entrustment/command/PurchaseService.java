package org.anjian.api.entrustment.command;

import java.time.Instant;
import java.util.List;
import org.anjian.api.enterprise.ResponsibleBody;
import org.anjian.api.entrustment.EntrustmentCommand;
import org.anjian.api.entrustment.EntrustmentId;
import org.anjian.api.entrustment.EntrustmentTerms;
import org.anjian.api.refusal.Required;
import org.anjian.api.region.RegionCode;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Purchases a service whose staff may attach process records and decide nothing (政府购买服务, QJ16-11d).
 *
 * @param region where it assists
 * @param staff the accounts of its staff
 * @param supervision how the regulator supervises it
 */
public record PurchaseService(
        @TargetAggregateIdentifier EntrustmentId entrustmentId,
        ResponsibleBody body,
        RegionCode region,
        EntrustmentTerms terms,
        List<String> staff,
        String supervision,
        Instant occurredAt,
        @Nullable String commandId)
        implements EntrustmentCommand {

    public PurchaseService {
        entrustmentId = entrustmentId == null ? EntrustmentId.forCommand(commandId) : entrustmentId;
        Required.value(body, "body");
        Required.value(region, "region");
        Required.value(terms, "terms");
        staff = Required.list(staff, "staff");
        supervision = Required.text(supervision, "supervision");
        Required.value(occurredAt, "occurredAt");
    }
}
