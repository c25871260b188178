package org.anjian.api.hazard.command;

import java.time.Instant;
import java.time.LocalDate;
import org.anjian.api.enterprise.EnterpriseId;
import org.anjian.api.hazard.HazardCommand;
import org.anjian.api.hazard.HazardGrade;
import org.anjian.api.hazard.HazardId;
import org.anjian.api.hazard.SourceRecord;
import org.anjian.api.refusal.Required;
import org.anjian.api.sector.Sector;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Takes a hazard over from another system with its true dates; sent by the importer only.
 *
 * @param dueOn the due date, where the source has one
 * @param closedAt when the source closed the record
 * @param revokedAt when the source deleted it
 * @param note what was repaired on the way in
 */
public record ImportHazard(
        @TargetAggregateIdentifier HazardId hazardId,
        EnterpriseId enterpriseId,
        SourceRecord source,
        HazardGrade severity,
        String category,
        @Nullable Sector sector,
        String description,
        String location,
        @Nullable LocalDate dueOn,
        @Nullable Instant closedAt,
        @Nullable Instant revokedAt,
        @Nullable String note,
        Instant occurredAt,
        @Nullable String commandId)
        implements HazardCommand {

    public ImportHazard {
        Required.value(hazardId, "hazardId");
        Required.value(enterpriseId, "enterpriseId");
        Required.value(source, "source");
        Required.value(severity, "severity");
        category = Required.name(category, "category");
        description = Required.text(description, "description");
        location = Required.text(location, "location");
        note = Required.optionalText(note, "note");
        Required.value(occurredAt, "occurredAt");
    }
}
