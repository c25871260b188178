package org.anjian.api.tipoff.command;

import java.time.Instant;
import org.anjian.api.refusal.Required;
import org.anjian.api.tipoff.TipOffCommand;
import org.anjian.api.tipoff.TipOffId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** Orders measures, as the leader who signs (签批处理, NL-AQ73). */
public record OrderTipOffMeasures(
        @TargetAggregateIdentifier TipOffId tipOffId,
        String measures,
        Instant occurredAt,
        @Nullable String commandId) implements TipOffCommand {

    public OrderTipOffMeasures {
        Required.value(tipOffId, "tipOffId");
        measures = Required.text(measures, "measures");
        Required.value(occurredAt, "occurredAt");
    }
}
