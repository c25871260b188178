package org.anjian.api.ruleparameter.event;

import java.time.Instant;
import java.time.LocalDate;
import org.anjian.api.region.RegionCode;
import org.anjian.api.ruleparameter.ParameterKey;
import org.anjian.api.ruleparameter.ParameterUnit;
import org.anjian.api.ruleparameter.RuleLevel;
import org.anjian.api.ruleparameter.RuleParameterId;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/**
 * A value of a number was recorded. The same level, region and first day again replaces what was recorded before.
 *
 * @param unit what the value counts
 * @param replaced the value that applied in that region on the first day until then; null where none did
 * @param recordedBy the code of the body that recorded it
 */
@Revision("1")
public record RuleParameterOverridden(
        RuleParameterId ruleParameterId,
        Instant occurredAt,
        ParameterKey key,
        ParameterUnit unit,
        RuleLevel level,
        RegionCode region,
        long value,
        LocalDate effectiveFrom,
        @Nullable LocalDate effectiveUntil,
        String source,
        @Nullable Integer confidencePermille,
        @Nullable Long replaced,
        String recordedBy)
        implements RuleParameterEvent {}
