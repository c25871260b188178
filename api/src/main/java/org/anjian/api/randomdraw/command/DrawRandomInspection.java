package org.anjian.api.randomdraw.command;

import java.time.Instant;
import org.anjian.api.randomdraw.RandomDrawCommand;
import org.anjian.api.randomdraw.RandomDrawId;
import org.anjian.api.refusal.Required;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Reveals the seed and draws; the same event draws the same again (抽取, ML20-05d).
 *
 * @param seed 32 bytes, in hexadecimal
 */
public record DrawRandomInspection(
        @TargetAggregateIdentifier RandomDrawId randomDrawId,
        String seed,
        Instant occurredAt,
        @Nullable String commandId)
        implements RandomDrawCommand {

    public DrawRandomInspection {
        Required.value(randomDrawId, "randomDrawId");
        seed = Required.name(seed, "seed");
        Required.value(occurredAt, "occurredAt");
    }
}
