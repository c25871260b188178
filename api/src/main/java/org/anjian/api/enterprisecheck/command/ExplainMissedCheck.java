package org.anjian.api.enterprisecheck.command;

import java.time.Instant;
import org.anjian.api.enterprisecheck.CheckPlanCommand;
import org.anjian.api.enterprisecheck.CheckPlanId;
import org.anjian.api.refusal.Required;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Explains why a place was not checked in a window that is over (QX24-19). The window stays missed.
 *
 * @param window the window, such as 2022-W19
 */
public record ExplainMissedCheck(
        @TargetAggregateIdentifier CheckPlanId checkPlanId,
        String window,
        String reason,
        Instant occurredAt,
        @Nullable String commandId)
        implements CheckPlanCommand {

    public ExplainMissedCheck {
        Required.value(checkPlanId, "checkPlanId");
        window = Required.name(window, "window");
        reason = Required.text(reason, "reason");
        Required.value(occurredAt, "occurredAt");
    }
}
