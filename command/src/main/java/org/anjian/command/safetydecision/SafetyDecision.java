package org.anjian.command.safetydecision;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;
import static org.axonframework.modelling.command.AggregateLifecycle.getVersion;

import org.anjian.api.message.Decision;
import org.anjian.api.safetydecision.SafetyDecisionId;
import org.anjian.api.safetydecision.event.SafetyRelatedDecisionRecorded;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.spring.stereotype.Aggregate;

/** A business decision that touches safety, with the opinions that were heard (QJ22A-11a). */
@Aggregate
class SafetyDecision {

    @AggregateIdentifier
    private SafetyDecisionId id;

    SafetyDecision() {}

    SafetyDecision(SafetyRelatedDecisionRecorded recorded) {
        apply(recorded);
    }

    Decision decision() {
        return new Decision(id.raw(), getVersion() + 1);
    }

    @EventSourcingHandler
    void on(SafetyRelatedDecisionRecorded event) {
        id = event.decision().id();
    }
}
