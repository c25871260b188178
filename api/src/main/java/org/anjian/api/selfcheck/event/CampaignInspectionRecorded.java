package org.anjian.api.selfcheck.event;

import java.time.Instant;
import java.util.List;
import org.anjian.api.selfcheck.InspectedItem;
import org.anjian.api.selfcheck.InspectedParty;
import org.anjian.api.selfcheck.PhaseCount;
import org.anjian.api.selfcheck.SelfInspectionSubject;
import org.axonframework.serialization.Revision;

/** An enforcement check was made. */
@Revision("1")
public record CampaignInspectionRecorded(
        SelfInspectionSubject selfInspection,
        Instant occurredAt,
        String organisation,
        List<InspectedParty> parties,
        List<InspectedItem> items,
        String conclusion,
        PhaseCount phase)
        implements SelfInspectionEvent {
    public CampaignInspectionRecorded {
        parties = List.copyOf(parties);
        items = List.copyOf(items);
    }
}
