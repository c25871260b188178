package org.anjian.api.penaltycase.command;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.anjian.api.enterprise.EnterpriseId;
import org.anjian.api.hazard.SourceRecord;
import org.anjian.api.penaltycase.PenaltyCaseCommand;
import org.anjian.api.penaltycase.PenaltyCaseId;
import org.anjian.api.refusal.Required;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Takes a penalty over from another system with its true dates; sent by the importer only.
 *
 * @param initialFen the penalty as it was first imposed, in fen of its currency; null where the source does not say
 * @param currentFen as it is now
 * @param changedAt when it became so; null where it is the initial one, or the source does not say
 * @param contestedAt when it was contested
 * @param failureToAbateFen the penalty for a failure to abate
 * @param deletedAt when the source deleted it
 * @param note what was repaired on the way in
 */
public record ImportPenaltyCase(
        @TargetAggregateIdentifier PenaltyCaseId penaltyCaseId,
        EnterpriseId enterpriseId,
        SourceRecord source,
        String citationType,
        String article,
        String description,
        @Nullable Long initialFen,
        @Nullable Long currentFen,
        @Nullable Instant changedAt,
        @Nullable Instant contestedAt,
        @Nullable Long failureToAbateFen,
        @Nullable Instant failureToAbateAt,
        @Nullable LocalDate abateBy,
        @Nullable Instant deletedAt,
        List<String> hazards,
        @Nullable String inspection,
        @Nullable String accident,
        @Nullable String note,
        Instant occurredAt,
        @Nullable String commandId)
        implements PenaltyCaseCommand {

    public ImportPenaltyCase {
        Required.value(penaltyCaseId, "penaltyCaseId");
        Required.value(enterpriseId, "enterpriseId");
        Required.value(source, "source");
        citationType = Required.name(citationType, "citationType");
        article = Required.name(article, "article");
        description = Required.text(description, "description");
        Required.notNegative(initialFen, "initialFen");
        Required.notNegative(currentFen, "currentFen");
        Required.notNegative(failureToAbateFen, "failureToAbateFen");
        hazards = Required.list(hazards, "hazards");
        inspection = Required.optionalText(inspection, "inspection");
        accident = Required.optionalText(accident, "accident");
        note = Required.optionalText(note, "note");
        Required.value(occurredAt, "occurredAt");
    }
}
