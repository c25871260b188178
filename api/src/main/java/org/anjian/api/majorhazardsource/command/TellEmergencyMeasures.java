package org.anjian.api.majorhazardsource.command;

import java.time.Instant;
import java.util.List;
import org.anjian.api.majorhazardsource.MajorHazardSourceCommand;
import org.anjian.api.majorhazardsource.MajorHazardSourceId;
import org.anjian.api.person.PersonId;
import org.anjian.api.refusal.Required;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Records that people were told what to do in an emergency (告知应急处置措施, QX24-13).
 *
 * @param audience the posts and units that were told
 * @param participants the safety managers who took part
 */
public record TellEmergencyMeasures(
        @TargetAggregateIdentifier MajorHazardSourceId majorHazardSourceId,
        String audience,
        String measures,
        List<PersonId> participants,
        Instant occurredAt,
        @Nullable String commandId)
        implements MajorHazardSourceCommand {

    public TellEmergencyMeasures {
        Required.value(majorHazardSourceId, "majorHazardSourceId");
        audience = Required.name(audience, "audience");
        measures = Required.text(measures, "measures");
        participants = Required.list(participants, "participants");
        Required.value(occurredAt, "occurredAt");
    }
}
