package org.anjian.api.campaign.command;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.anjian.api.campaign.CampaignCommand;
import org.anjian.api.campaign.CampaignId;
import org.anjian.api.campaign.PhaseTerms;
import org.anjian.api.refusal.InputRefusal;
import org.anjian.api.refusal.RefusedException;
import org.anjian.api.refusal.Required;
import org.anjian.api.region.RegionCode;
import org.anjian.api.sector.Sector;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Launches a campaign with its phases, checklist and target sectors (专项治理行动, QX24-00).
 *
 * @param template the code of the checklist
 * @param localPlanDueOn the last day for local plans, by the calendar
 * @param phases all four, in order
 */
public record LaunchCampaign(
        @TargetAggregateIdentifier CampaignId campaignId,
        String name,
        RegionCode region,
        String template,
        int templateVersion,
        LocalDate localPlanDueOn,
        List<PhaseTerms> phases,
        List<Sector> targetSectors,
        Instant occurredAt,
        @Nullable String commandId)
        implements CampaignCommand {

    public LaunchCampaign {
        campaignId = campaignId == null ? CampaignId.forCommand(commandId) : campaignId;
        name = Required.name(name, "name");
        Required.value(region, "region");
        template = Required.name(template, "template");
        if (templateVersion < 0) {
            throw new RefusedException(InputRefusal.OUT_OF_RANGE, "templateVersion");
        }
        Required.value(localPlanDueOn, "localPlanDueOn");
        phases = Required.list(phases, "phases");
        targetSectors = Required.list(targetSectors, "targetSectors");
        Required.value(occurredAt, "occurredAt");
    }
}
