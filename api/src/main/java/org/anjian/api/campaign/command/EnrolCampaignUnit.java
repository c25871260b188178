package org.anjian.api.campaign.command;

import java.time.Instant;
import org.anjian.api.campaign.CampaignId;
import org.anjian.api.campaign.UnitKind;
import org.anjian.api.campaign.UnitParticipationCommand;
import org.anjian.api.campaign.UnitParticipationId;
import org.anjian.api.refusal.InputRefusal;
import org.anjian.api.refusal.RefusedException;
import org.anjian.api.refusal.Required;
import org.anjian.api.region.RegionCode;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Takes a town or department into a campaign (QX24-E8).
 *
 * @param organisation the code of the unit
 * @param responsibleEnterprises how many enterprises it is to guide
 */
public record EnrolCampaignUnit(
        @TargetAggregateIdentifier UnitParticipationId unitParticipationId,
        CampaignId campaignId,
        String organisation,
        String unitName,
        UnitKind kind,
        RegionCode region,
        int responsibleEnterprises,
        Instant occurredAt,
        @Nullable String commandId)
        implements UnitParticipationCommand {

    public EnrolCampaignUnit {
        Required.value(campaignId, "campaignId");
        organisation = Required.name(organisation, "organisation");
        unitName = Required.name(unitName, "unitName");
        Required.value(kind, "kind");
        Required.value(region, "region");
        if (responsibleEnterprises < 0) {
            throw new RefusedException(InputRefusal.OUT_OF_RANGE, "responsibleEnterprises");
        }
        unitParticipationId = UnitParticipationId.of(campaignId, organisation);
        Required.value(occurredAt, "occurredAt");
    }
}
