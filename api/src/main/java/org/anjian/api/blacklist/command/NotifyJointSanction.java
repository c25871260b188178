package org.anjian.api.blacklist.command;

import java.time.Instant;
import org.anjian.api.blacklist.BlacklistCommand;
import org.anjian.api.blacklist.BlacklistEntryId;
import org.anjian.api.blacklist.RestrictionArea;
import org.anjian.api.enterprise.ResponsibleBody;
import org.anjian.api.refusal.Required;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Tells the body of an area of the entry (联合惩戒告知, QJ16-12c).
 *
 * @param measures what it is asked to restrict or prohibit
 */
public record NotifyJointSanction(
        @TargetAggregateIdentifier BlacklistEntryId entryId,
        RestrictionArea area,
        ResponsibleBody body,
        String measures,
        Instant occurredAt,
        @Nullable String commandId)
        implements BlacklistCommand {
    public NotifyJointSanction {
        Required.value(entryId, "entryId");
        Required.value(area, "area");
        Required.value(body, "body");
        measures = Required.text(measures, "measures");
        Required.value(occurredAt, "occurredAt");
    }
}
