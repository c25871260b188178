package org.anjian.api.selfcheck.command;

import java.time.Instant;
import org.anjian.api.campaign.CampaignTerms;
import org.anjian.api.campaign.KeyObject;
import org.anjian.api.refusal.Required;
import org.anjian.api.selfcheck.SelfInspectionCommand;
import org.anjian.api.selfcheck.SelfInspectionId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** Enlists a key object of a campaign: what it owes is counted from now on. Sent by Anjian. */
public record EnlistKeyObject(
        @TargetAggregateIdentifier SelfInspectionId selfInspectionId,
        CampaignTerms terms,
        KeyObject keyObject,
        Instant occurredAt,
        @Nullable String commandId)
        implements SelfInspectionCommand {

    public EnlistKeyObject {
        Required.value(terms, "terms");
        Required.value(keyObject, "keyObject");
        selfInspectionId = SelfInspectionId.of(terms.campaignId(), keyObject.enterpriseId());
        Required.value(occurredAt, "occurredAt");
    }
}
