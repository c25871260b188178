package org.anjian.command.ruleparameter;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;
import static org.axonframework.modelling.command.AggregateLifecycle.getVersion;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.anjian.api.message.Decision;
import org.anjian.api.refusal.RefusedException;
import org.anjian.api.region.RegionCode;
import org.anjian.api.ruleparameter.ParameterUnit;
import org.anjian.api.ruleparameter.RuleLevel;
import org.anjian.api.ruleparameter.RuleParameterId;
import org.anjian.api.ruleparameter.RuleParameterRefusal;
import org.anjian.api.ruleparameter.command.OverrideRuleParameter;
import org.anjian.api.ruleparameter.command.WithdrawRuleParameterOverride;
import org.anjian.api.ruleparameter.event.RuleParameterOverridden;
import org.anjian.api.ruleparameter.event.RuleParameterOverrideWithdrawn;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

/** One number of a rule, and what was recorded of it (QJ22B-02). */
@Aggregate
class RuleParameter {

    @AggregateIdentifier
    private RuleParameterId id;

    private final Map<Place, Boolean> inForceByPlace = new HashMap<>();

    RuleParameter() {}

    /** What tells one recorded value from another. */
    private record Place(RuleLevel level, RegionCode region, LocalDate effectiveFrom) {}

    Decision override(OverrideRuleParameter command, ParameterUnit unit, @Nullable Long replaced, String recordedBy) {
        apply(new RuleParameterOverridden(
                command.ruleParameterId(),
                command.occurredAt(),
                command.key(),
                unit,
                command.level(),
                command.region(),
                command.value(),
                command.effectiveFrom(),
                command.effectiveUntil(),
                command.source(),
                command.confidencePermille(),
                replaced,
                recordedBy));
        return decision();
    }

    Decision withdraw(WithdrawRuleParameterOverride command, String withdrawnBy) {
        Boolean counts = inForceByPlace.get(new Place(command.level(), command.region(), command.effectiveFrom()));
        if (counts == null) {
            throw new RefusedException(RuleParameterRefusal.OVERRIDE_UNKNOWN);
        }
        if (!counts) {
            throw new RefusedException(RuleParameterRefusal.OVERRIDE_WITHDRAWN);
        }
        apply(new RuleParameterOverrideWithdrawn(
                id,
                command.occurredAt(),
                command.key(),
                command.level(),
                command.region(),
                command.effectiveFrom(),
                command.withdrawnFrom(),
                command.reason(),
                withdrawnBy));
        return decision();
    }

    private Decision decision() {
        return new Decision(id.raw(), getVersion() + 1);
    }

    @EventSourcingHandler
    void on(RuleParameterOverridden event) {
        id = event.ruleParameterId();
        inForceByPlace.put(new Place(event.level(), event.region(), event.effectiveFrom()), true);
    }

    @EventSourcingHandler
    void on(RuleParameterOverrideWithdrawn event) {
        inForceByPlace.put(new Place(event.level(), event.region(), event.effectiveFrom()), false);
    }
}
