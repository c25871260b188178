package org.anjian.api.randomdraw.command;

import java.time.Instant;
import org.anjian.api.randomdraw.DrawDigests;
import org.anjian.api.randomdraw.RandomDrawCommand;
import org.anjian.api.randomdraw.RandomDrawId;
import org.anjian.api.randomdraw.RandomDrawRefusal;
import org.anjian.api.refusal.InputRefusal;
import org.anjian.api.refusal.RefusedException;
import org.anjian.api.refusal.Required;
import org.anjian.api.region.RegionCode;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Begins a random draw with the hash of its seed, before the pools are known (双随机, ML20-05d).
 *
 * @param seedHash the SHA-256 of the 32 bytes of the seed, in hexadecimal
 * @param take how many objects will be drawn
 * @param officersPerObject two or more
 */
public record CommitDrawSeed(
        @TargetAggregateIdentifier RandomDrawId randomDrawId,
        String title,
        RegionCode region,
        String seedHash,
        int take,
        int officersPerObject,
        Instant occurredAt,
        @Nullable String commandId)
        implements RandomDrawCommand {

    public CommitDrawSeed {
        randomDrawId = randomDrawId == null ? RandomDrawId.forCommand(commandId) : randomDrawId;
        title = Required.name(title, "title");
        seedHash = Required.name(seedHash, "seedHash");
        Required.value(occurredAt, "occurredAt");
        Required.value(region, "region");
        DrawDigests.requireHash(seedHash, "seedHash");
        if (take < 1 || take > Required.LIST) {
            throw new RefusedException(InputRefusal.OUT_OF_RANGE, "take");
        }
        if (officersPerObject < 2 || officersPerObject > Required.SHORT_TEXT) {
            throw new RefusedException(RandomDrawRefusal.TWO_OFFICERS_NEEDED, "officersPerObject");
        }
    }
}
