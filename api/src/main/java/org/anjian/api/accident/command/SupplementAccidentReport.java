package org.anjian.api.accident.command;

import java.time.Instant;
import org.anjian.api.accident.AccidentCommand;
import org.anjian.api.accident.AccidentId;
import org.anjian.api.accident.AccidentToll;
import org.anjian.api.refusal.Required;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** Supplements a report where casualties or loss changed (事故补报, NL-SG13). */
public record SupplementAccidentReport(
        @TargetAggregateIdentifier AccidentId accidentId,
        AccidentToll toll,
        String reason,
        Instant occurredAt,
        @Nullable String commandId)
        implements AccidentCommand {

    public SupplementAccidentReport {
        Required.value(accidentId, "accidentId");
        Required.value(toll, "toll");
        reason = Required.text(reason, "reason");
        Required.value(occurredAt, "occurredAt");
    }
}
