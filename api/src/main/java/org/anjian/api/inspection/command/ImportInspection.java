package org.anjian.api.inspection.command;

import java.time.Instant;
import org.anjian.api.enterprise.EnterpriseId;
import org.anjian.api.hazard.SourceRecord;
import org.anjian.api.inspection.InspectionCommand;
import org.anjian.api.inspection.InspectionId;
import org.anjian.api.refusal.Required;
import org.anjian.api.sector.Sector;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Takes an inspection over from another system with its true dates; sent by the importer only.
 *
 * @param sector the enterprise's own where it is not given
 * @param closedAt when the source closed it
 * @param accident the number of the accident that it looked into
 * @param note what was repaired on the way in
 */
public record ImportInspection(
        @TargetAggregateIdentifier InspectionId inspectionId,
        EnterpriseId enterpriseId,
        SourceRecord source,
        @Nullable Sector sector,
        String office,
        String summary,
        @Nullable Instant closedAt,
        @Nullable String accident,
        @Nullable String note,
        Instant occurredAt,
        @Nullable String commandId)
        implements InspectionCommand {

    public ImportInspection {
        Required.value(inspectionId, "inspectionId");
        Required.value(enterpriseId, "enterpriseId");
        Required.value(source, "source");
        office = Required.name(office, "office");
        summary = Required.text(summary, "summary");
        accident = Required.optionalText(accident, "accident");
        note = Required.optionalText(note, "note");
        Required.value(occurredAt, "occurredAt");
    }
}
