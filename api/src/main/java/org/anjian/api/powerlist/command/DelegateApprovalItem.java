package org.anjian.api.powerlist.command;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.anjian.api.powerlist.DelegationKind;
import org.anjian.api.powerlist.PowerListCommand;
import org.anjian.api.powerlist.PowerListId;
import org.anjian.api.powerlist.PowerListRefusal;
import org.anjian.api.powerlist.SupervisionMeasure;
import org.anjian.api.refusal.RefusedException;
import org.anjian.api.refusal.Required;
import org.anjian.api.region.RegionLevel;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Cancels an administrative approval item of the body, or delegates it to a lower level (取消、下放行政审批事项, QJ16-05d).
 *
 * @param receivingLevel the level that decides from then on; null for an item that is cancelled
 * @param onlineAddress where the approval runs online; null for an item that is cancelled
 */
public record DelegateApprovalItem(
        @TargetAggregateIdentifier PowerListId powerListId,
        String itemCode,
        String itemName,
        DelegationKind kind,
        @Nullable RegionLevel receivingLevel,
        @Nullable String onlineAddress,
        List<SupervisionMeasure> measures,
        LocalDate effectiveFrom,
        Instant occurredAt,
        @Nullable String commandId)
        implements PowerListCommand {

    public DelegateApprovalItem {
        Required.value(powerListId, "powerListId");
        itemCode = Required.name(itemCode, "itemCode");
        itemName = Required.name(itemName, "itemName");
        Required.value(kind, "kind");
        if (kind == DelegationKind.DELEGATED) {
            if (receivingLevel == null) {
                throw new RefusedException(PowerListRefusal.RECEIVING_LEVEL_MISSING, "receivingLevel");
            }
            onlineAddress = Required.name(onlineAddress, "onlineAddress");
        }
        measures = Required.list(measures, "measures");
        Required.value(effectiveFrom, "effectiveFrom");
        Required.value(occurredAt, "occurredAt");
    }
}
