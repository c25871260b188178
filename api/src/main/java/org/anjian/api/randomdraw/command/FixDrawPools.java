package org.anjian.api.randomdraw.command;

import java.time.Instant;
import java.util.List;
import org.anjian.api.enterprise.EnterpriseId;
import org.anjian.api.randomdraw.DrawExclusion;
import org.anjian.api.randomdraw.RandomDrawCommand;
import org.anjian.api.randomdraw.RandomDrawId;
import org.anjian.api.refusal.Required;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Freezes the pools of objects and officers and the exclusions with their reasons (封存两库).
 *
 * @param officers their accounts
 */
public record FixDrawPools(
        @TargetAggregateIdentifier RandomDrawId randomDrawId,
        List<EnterpriseId> objects,
        List<String> officers,
        List<DrawExclusion> exclusions,
        Instant occurredAt,
        @Nullable String commandId)
        implements RandomDrawCommand {

    public FixDrawPools {
        Required.value(randomDrawId, "randomDrawId");
        objects = Required.list(objects, "objects");
        officers = Required.list(officers, "officers");
        exclusions = Required.list(exclusions, "exclusions");
        Required.value(occurredAt, "occurredAt");
    }
}
