package org.anjian.api.drill.command;

import java.time.Instant;
import org.anjian.api.drill.DrillProgrammeCommand;
import org.anjian.api.drill.DrillProgrammeId;
import org.anjian.api.drill.DrillRecord;
import org.anjian.api.refusal.Required;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Corrects the record of a drill by a further event; the first record stays readable (更正, QJ22A-13d).
 *
 * @param drillId the drill whose record was wrong
 * @param drill the whole record as it should have been
 */
public record CorrectDrill(
        @TargetAggregateIdentifier DrillProgrammeId drillProgrammeId,
        String drillId,
        DrillRecord drill,
        String reason,
        Instant occurredAt,
        @Nullable String commandId)
        implements DrillProgrammeCommand {

    public CorrectDrill {
        Required.value(drillProgrammeId, "drillProgrammeId");
        drillId = Required.name(drillId, "drillId");
        Required.value(drill, "drill");
        reason = Required.text(reason, "reason");
        Required.value(occurredAt, "occurredAt");
    }
}
