package org.anjian.api.villagecheck.command;

import java.time.Instant;
import java.util.List;
import org.anjian.api.enterprise.EnterpriseId;
import org.anjian.api.refusal.Required;
import org.anjian.api.region.RegionCode;
import org.anjian.api.villagecheck.VillageCheckCommand;
import org.anjian.api.villagecheck.VillageCheckId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Records a check of a village, also one that found nothing (安全检查, ML20-12f).
 *
 * @param region the village or community
 * @param place where it was checked
 * @param enterpriseId the enterprise that was checked, where the registry knows it
 * @param findings what was found, each in a sentence; empty where nothing was
 */
public record RecordVillageCheck(
        @TargetAggregateIdentifier VillageCheckId villageCheckId,
        RegionCode region,
        String place,
        @Nullable EnterpriseId enterpriseId,
        List<String> findings,
        Instant occurredAt,
        @Nullable String commandId)
        implements VillageCheckCommand {

    public RecordVillageCheck {
        villageCheckId = villageCheckId == null ? VillageCheckId.forCommand(commandId) : villageCheckId;
        Required.value(region, "region");
        place = Required.name(place, "place");
        findings = Required.list(findings, "findings");
        findings.forEach(finding -> Required.text(finding, "findings"));
        Required.value(occurredAt, "occurredAt");
    }
}
