package org.anjian.api.selfcheck.command;

import java.time.Instant;
import java.util.List;
import org.anjian.api.refusal.Required;
import org.anjian.api.selfcheck.InspectedItem;
import org.anjian.api.selfcheck.InspectedParty;
import org.anjian.api.selfcheck.SelfInspectionCommand;
import org.anjian.api.selfcheck.SelfInspectionId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** Records an enforcement check of the same items (体检式执法检查, QX24-P3a). */
public record RecordCampaignInspection(
        @TargetAggregateIdentifier SelfInspectionId selfInspectionId,
        List<InspectedParty> parties,
        List<InspectedItem> items,
        String conclusion,
        Instant occurredAt,
        @Nullable String commandId)
        implements SelfInspectionCommand {

    public RecordCampaignInspection {
        Required.value(selfInspectionId, "selfInspectionId");
        parties = Required.list(parties, "parties");
        items = Required.list(items, "items");
        conclusion = Required.text(conclusion, "conclusion");
        Required.value(occurredAt, "occurredAt");
    }
}
