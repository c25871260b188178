package org.anjian.api.majorhazardsource.command;

import java.time.Instant;
import java.util.List;
import org.anjian.api.majorhazardsource.HazardSourceWatch;
import org.anjian.api.majorhazardsource.MajorHazardSourceCommand;
import org.anjian.api.majorhazardsource.MajorHazardSourceId;
import org.anjian.api.person.PersonId;
import org.anjian.api.refusal.Required;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Records an inspection, test or spell of monitoring of a hazard source (检查、检测、监控, QX24-13).
 *
 * @param participants the safety managers who took part
 */
public record RecordHazardSourceWatch(
        @TargetAggregateIdentifier MajorHazardSourceId majorHazardSourceId,
        HazardSourceWatch watch,
        String result,
        List<PersonId> participants,
        Instant occurredAt,
        @Nullable String commandId)
        implements MajorHazardSourceCommand {

    public RecordHazardSourceWatch {
        Required.value(majorHazardSourceId, "majorHazardSourceId");
        Required.value(watch, "watch");
        result = Required.text(result, "result");
        participants = Required.list(participants, "participants");
        Required.value(occurredAt, "occurredAt");
    }
}
