package org.anjian.api.ruleparameter.event;

import java.time.Instant;
import java.time.LocalDate;
import org.anjian.api.region.RegionCode;
import org.anjian.api.ruleparameter.ParameterKey;
import org.anjian.api.ruleparameter.RuleLevel;
import org.anjian.api.ruleparameter.RuleParameterId;
import org.axonframework.serialization.Revision;

/** A recorded value was withdrawn: facts from that day on are not judged by it. */
@Revision("1")
public record RuleParameterOverrideWithdrawn(
        RuleParameterId ruleParameterId,
        Instant occurredAt,
        ParameterKey key,
        RuleLevel level,
        RegionCode region,
        LocalDate effectiveFrom,
        LocalDate withdrawnFrom,
        String reason,
        String withdrawnBy)
        implements RuleParameterEvent {}
