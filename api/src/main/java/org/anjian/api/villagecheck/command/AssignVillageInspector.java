package org.anjian.api.villagecheck.command;

import java.time.Instant;
import org.anjian.api.enterprise.ResponsibleBody;
import org.anjian.api.refusal.Required;
import org.anjian.api.region.RegionCode;
import org.anjian.api.villagecheck.VillageInspectorCommand;
import org.anjian.api.villagecheck.VillageInspectorId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Names who checks for a village or community (明确检查人员, ML20-12f), for the first time or again.
 *
 * @param account who it is; the name stays with the township
 * @param region the village or community
 * @param township the body of the township that takes the problems
 */
public record AssignVillageInspector(
        String account,
        RegionCode region,
        ResponsibleBody township,
        Instant occurredAt,
        @Nullable String commandId) implements VillageInspectorCommand {

    public AssignVillageInspector {
        account = Required.name(account, "account");
        Required.value(region, "region");
        Required.value(township, "township");
        Required.value(occurredAt, "occurredAt");
    }

    /** The identity follows from village and account. */
    @Override
    @TargetAggregateIdentifier
    public VillageInspectorId villageInspectorId() {
        return VillageInspectorId.of(region, account);
    }
}
