package org.anjian.api.inspectionclue.command;

import java.time.Instant;
import org.anjian.api.enterprise.ResponsibleBody;
import org.anjian.api.inspectionclue.InspectionClueCommand;
import org.anjian.api.inspectionclue.InspectionClueId;
import org.anjian.api.refusal.Required;
import org.anjian.api.region.RegionCode;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** Hands a clue to a body that inspects; whoever has it learns not where it came from (线索交办, QJ16-15c). */
public record HandOverInspectionClue(
        String reference,
        RegionCode region,
        ResponsibleBody body,
        String wording,
        Instant occurredAt,
        @Nullable String commandId)
        implements InspectionClueCommand {

    public HandOverInspectionClue {
        reference = Required.name(reference, "reference");
        Required.value(region, "region");
        Required.value(body, "body");
        wording = Required.text(wording, "wording");
        Required.value(occurredAt, "occurredAt");
    }

    /** The identity follows from the reference. */
    @Override
    @TargetAggregateIdentifier
    public InspectionClueId inspectionClueId() {
        return InspectionClueId.of(reference);
    }
}
