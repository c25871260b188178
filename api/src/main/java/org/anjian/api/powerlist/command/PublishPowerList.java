package org.anjian.api.powerlist.command;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.anjian.api.enterprise.ResponsibleBody;
import org.anjian.api.hazard.Evidence;
import org.anjian.api.powerlist.PowerItem;
import org.anjian.api.powerlist.PowerListCommand;
import org.anjian.api.powerlist.PowerListId;
import org.anjian.api.powerlist.PowerListRefusal;
import org.anjian.api.refusal.RefusedException;
import org.anjian.api.refusal.Required;
import org.anjian.api.region.RegionCode;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Adopts the power list of a body, or its next version (权责清单, QJ16-05a). What the version before had and this one has not is repealed
 * with its first day.
 *
 * @param region where the body acts
 * @param flowCharts the workflow charts
 * @param effectiveFrom the first day
 */
public record PublishPowerList(
        RegionCode region,
        ResponsibleBody body,
        List<PowerItem> items,
        List<Evidence> flowCharts,
        LocalDate effectiveFrom,
        Instant occurredAt,
        @Nullable String commandId)
        implements PowerListCommand {

    public PublishPowerList {
        Required.value(region, "region");
        Required.value(body, "body");
        items = Required.list(items, "items");
        if (items.isEmpty()) {
            throw new RefusedException(PowerListRefusal.ITEMS_MISSING, "items");
        }
        if (items.stream().map(PowerItem::code).distinct().count() < items.size()) {
            throw new RefusedException(PowerListRefusal.ITEM_CODE_REPEATED, "items");
        }
        flowCharts = Required.list(flowCharts, "flowCharts");
        if (flowCharts.isEmpty()) {
            throw new RefusedException(PowerListRefusal.FLOW_CHARTS_MISSING, "flowCharts");
        }
        Required.value(effectiveFrom, "effectiveFrom");
        Required.value(occurredAt, "occurredAt");
    }

    /** The identity follows from region and body. */
    @Override
    @TargetAggregateIdentifier
    public PowerListId powerListId() {
        return PowerListId.of(region, body.code());
    }
}
