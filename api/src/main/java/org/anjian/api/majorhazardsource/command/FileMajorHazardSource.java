package org.anjian.api.majorhazardsource.command;

import java.time.Instant;
import java.util.List;
import org.anjian.api.majorhazardsource.FilingRecipient;
import org.anjian.api.majorhazardsource.MajorHazardSourceCommand;
import org.anjian.api.majorhazardsource.MajorHazardSourceId;
import org.anjian.api.person.PersonId;
import org.anjian.api.refusal.Required;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Files a major hazard source with its safety and emergency measures with both recipients (备案, QJ16-03f).
 *
 * @param participants the safety managers who took part
 */
public record FileMajorHazardSource(
        @TargetAggregateIdentifier MajorHazardSourceId majorHazardSourceId,
        @Nullable String safetyMeasures,
        @Nullable String emergencyMeasures,
        List<FilingRecipient> recipients,
        List<PersonId> participants,
        Instant occurredAt,
        @Nullable String commandId)
        implements MajorHazardSourceCommand {

    public FileMajorHazardSource {
        Required.value(majorHazardSourceId, "majorHazardSourceId");
        safetyMeasures = Required.optionalText(safetyMeasures, "safetyMeasures");
        emergencyMeasures = Required.optionalText(emergencyMeasures, "emergencyMeasures");
        recipients = Required.list(recipients, "recipients");
        participants = Required.list(participants, "participants");
        Required.value(occurredAt, "occurredAt");
    }
}
