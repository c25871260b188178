package org.anjian.api.officer.command;

import java.time.Instant;
import org.anjian.api.officer.OfficerCommand;
import org.anjian.api.officer.OfficerId;
import org.anjian.api.refusal.InputRefusal;
import org.anjian.api.refusal.RefusedException;
import org.anjian.api.refusal.Required;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Records that an officer completed the entry training (凡进必训, QJ16-18a, ML20-15a).
 *
 * @param content what was taught
 * @param hours how many class hours
 */
public record CompleteOnboardingTraining(
        @TargetAggregateIdentifier OfficerId officerId,
        String content,
        int hours,
        Instant occurredAt,
        @Nullable String commandId)
        implements OfficerCommand {

    private static final int MOST_HOURS = 2_000;

    public CompleteOnboardingTraining {
        Required.value(officerId, "officerId");
        content = Required.text(content, "content");
        if (hours < 1 || hours > MOST_HOURS) {
            throw new RefusedException(InputRefusal.OUT_OF_RANGE, "hours");
        }
        Required.value(occurredAt, "occurredAt");
    }
}
