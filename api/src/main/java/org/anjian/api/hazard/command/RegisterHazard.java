package org.anjian.api.hazard.command;

import java.time.Instant;
import org.anjian.api.enterprise.EnterpriseId;
import org.anjian.api.hazard.HazardCommand;
import org.anjian.api.hazard.HazardGrade;
import org.anjian.api.hazard.HazardId;
import org.anjian.api.hazard.HazardKind;
import org.anjian.api.hazard.HazardSource;
import org.anjian.api.hazard.SourceRecord;
import org.anjian.api.refusal.Required;
import org.anjian.api.sector.Sector;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Registers a hazard under a new number (编号登记, QJ22B-09).
 *
 * @param category the class of the hazard, as the regulator names it
 * @param sector the sector, the enterprise's own where it is not given
 * @param sourceRecord the record it was raised from, where Anjian raises it
 */
public record RegisterHazard(
        @TargetAggregateIdentifier HazardId hazardId,
        EnterpriseId enterpriseId,
        HazardKind kind,
        HazardSource source,
        HazardGrade severity,
        String category,
        @Nullable Sector sector,
        String description,
        String location,
        @Nullable SourceRecord sourceRecord,
        Instant occurredAt,
        @Nullable String commandId)
        implements HazardCommand {

    public RegisterHazard {
        hazardId = hazardId == null ? HazardId.forCommand(commandId) : hazardId;
        Required.value(enterpriseId, "enterpriseId");
        Required.value(kind, "kind");
        Required.value(source, "source");
        Required.value(severity, "severity");
        category = Required.name(category, "category");
        description = Required.text(description, "description");
        location = Required.text(location, "location");
        Required.value(occurredAt, "occurredAt");
    }

    /** A hazard that was not raised from another record. */
    public RegisterHazard(
            HazardId hazardId,
            EnterpriseId enterpriseId,
            HazardKind kind,
            HazardSource source,
            HazardGrade severity,
            String category,
            @Nullable Sector sector,
            String description,
            String location,
            Instant occurredAt,
            @Nullable String commandId) {
        this(
                hazardId,
                enterpriseId,
                kind,
                source,
                severity,
                category,
                sector,
                description,
                location,
                null,
                occurredAt,
                commandId);
    }
}
