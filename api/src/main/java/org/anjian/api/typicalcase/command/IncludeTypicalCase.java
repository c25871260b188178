package org.anjian.api.typicalcase.command;

import java.time.Instant;
import org.anjian.api.bulletin.QuarterlyBulletinId;
import org.anjian.api.refusal.Required;
import org.anjian.api.typicalcase.TypicalCaseCommand;
import org.anjian.api.typicalcase.TypicalCaseId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Records that a bulletin that was issued tells of a typical case (QJ22B-13d). Anjian sends it itself.
 *
 * @param bulletin the bulletin
 * @param revision its revision
 * @param number its number (文号)
 */
public record IncludeTypicalCase(
        @TargetAggregateIdentifier TypicalCaseId typicalCaseId,
        QuarterlyBulletinId bulletin,
        int revision,
        String number,
        Instant occurredAt,
        @Nullable String commandId)
        implements TypicalCaseCommand {

    public IncludeTypicalCase {
        Required.value(typicalCaseId, "typicalCaseId");
        Required.value(bulletin, "bulletin");
        number = Required.name(number, "number");
        Required.value(occurredAt, "occurredAt");
    }
}
