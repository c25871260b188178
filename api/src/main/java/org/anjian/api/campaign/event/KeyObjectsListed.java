package org.anjian.api.campaign.event;

import java.time.Instant;
import java.util.List;
import org.anjian.api.campaign.CampaignSubject;
import org.anjian.api.campaign.CampaignTerms;
import org.anjian.api.campaign.KeyObject;
import org.axonframework.serialization.Revision;

/**
 * A part of the list of key objects was taken in.
 *
 * @param part counted from 1
 */
@Revision("1")
public record KeyObjectsListed(
        CampaignSubject campaign, Instant occurredAt, int part, List<KeyObject> keyObjects, CampaignTerms terms)
        implements CampaignEvent {
    public KeyObjectsListed {
        keyObjects = List.copyOf(keyObjects);
    }
}
