package org.anjian.api.majorhazardsource.command;

import java.time.Instant;
import java.util.List;
import org.anjian.api.majorhazardsource.HazardSourceLevel;
import org.anjian.api.majorhazardsource.MajorHazardSourceCommand;
import org.anjian.api.majorhazardsource.MajorHazardSourceId;
import org.anjian.api.person.PersonId;
import org.anjian.api.refusal.Required;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Records an assessment of a hazard source (危险源评估, QJ22A-12.3).
 *
 * @param assessor the body that assessed
 * @param level the level found
 * @param participants the safety managers who took part
 */
public record RecordHazardSourceAssessment(
        @TargetAggregateIdentifier MajorHazardSourceId majorHazardSourceId,
        String assessor,
        HazardSourceLevel level,
        String conclusion,
        List<PersonId> participants,
        Instant occurredAt,
        @Nullable String commandId)
        implements MajorHazardSourceCommand {

    public RecordHazardSourceAssessment {
        Required.value(majorHazardSourceId, "majorHazardSourceId");
        assessor = Required.name(assessor, "assessor");
        Required.value(level, "level");
        conclusion = Required.text(conclusion, "conclusion");
        participants = Required.list(participants, "participants");
        Required.value(occurredAt, "occurredAt");
    }
}
