package org.anjian.api.enforcementmeasure.command;

import java.time.Instant;
import org.anjian.api.enforcementmeasure.EnforcementMeasureCommand;
import org.anjian.api.enforcementmeasure.EnforcementMeasureId;
import org.anjian.api.refusal.Required;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Gives the written notice before a measure (事先书面通知, NL-AQ70).
 *
 * @param recipient who received it, by post
 */
public record GiveMeasureNotice(
        @TargetAggregateIdentifier EnforcementMeasureId enforcementMeasureId,
        String recipient,
        String content,
        Instant occurredAt,
        @Nullable String commandId)
        implements EnforcementMeasureCommand {

    public GiveMeasureNotice {
        Required.value(enforcementMeasureId, "enforcementMeasureId");
        recipient = Required.name(recipient, "recipient");
        content = Required.text(content, "content");
        Required.value(occurredAt, "occurredAt");
    }
}
