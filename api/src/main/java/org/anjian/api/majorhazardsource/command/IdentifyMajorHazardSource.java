package org.anjian.api.majorhazardsource.command;

import java.time.Instant;
import java.util.List;
import org.anjian.api.enterprise.EnterpriseId;
import org.anjian.api.majorhazardsource.MajorHazardSourceCommand;
import org.anjian.api.majorhazardsource.MajorHazardSourceId;
import org.anjian.api.person.PersonId;
import org.anjian.api.refusal.Required;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Identifies a major hazard source (重大危险源辨识, QX24-13).
 *
 * @param content what is dangerous there, and how much of it
 * @param participants the safety managers who took part
 */
public record IdentifyMajorHazardSource(
        @TargetAggregateIdentifier MajorHazardSourceId majorHazardSourceId,
        EnterpriseId enterpriseId,
        String name,
        String location,
        String content,
        List<PersonId> participants,
        Instant occurredAt,
        @Nullable String commandId)
        implements MajorHazardSourceCommand {

    public IdentifyMajorHazardSource {
        majorHazardSourceId =
                majorHazardSourceId == null ? MajorHazardSourceId.forCommand(commandId) : majorHazardSourceId;
        Required.value(enterpriseId, "enterpriseId");
        name = Required.name(name, "name");
        location = Required.name(location, "location");
        content = Required.text(content, "content");
        participants = Required.list(participants, "participants");
        Required.value(occurredAt, "occurredAt");
    }
}
