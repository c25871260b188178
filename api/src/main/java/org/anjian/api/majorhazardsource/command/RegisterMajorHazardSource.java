package org.anjian.api.majorhazardsource.command;

import java.time.Instant;
import java.util.List;
import org.anjian.api.majorhazardsource.HazardSourceLevel;
import org.anjian.api.majorhazardsource.MajorHazardSourceCommand;
import org.anjian.api.majorhazardsource.MajorHazardSourceId;
import org.anjian.api.majorhazardsource.MajorHazardSourceRefusal;
import org.anjian.api.person.PersonId;
import org.anjian.api.refusal.RefusedException;
import org.anjian.api.refusal.Required;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Registers a major hazard source with a file of its own (登记建档, QX24-13).
 *
 * @param protection the protection in place
 * @param cycleMonths months between two assessments; 36 where none is given
 * @param participants the safety managers who took part
 */
public record RegisterMajorHazardSource(
        @TargetAggregateIdentifier MajorHazardSourceId majorHazardSourceId,
        HazardSourceLevel level,
        String protection,
        @Nullable Integer cycleMonths,
        List<PersonId> participants,
        Instant occurredAt,
        @Nullable String commandId)
        implements MajorHazardSourceCommand {

    public RegisterMajorHazardSource {
        Required.value(majorHazardSourceId, "majorHazardSourceId");
        Required.value(level, "level");
        protection = Required.text(protection, "protection");
        participants = Required.list(participants, "participants");
        Required.value(occurredAt, "occurredAt");
        if (cycleMonths != null && (cycleMonths < 1 || cycleMonths > 36)) {
            throw new RefusedException(MajorHazardSourceRefusal.CYCLE_OUT_OF_RANGE, "cycleMonths");
        }
    }
}
