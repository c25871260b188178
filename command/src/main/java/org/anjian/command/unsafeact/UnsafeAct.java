package org.anjian.command.unsafeact;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;
import static org.axonframework.modelling.command.AggregateLifecycle.getVersion;

import org.anjian.api.message.Decision;
import org.anjian.api.unsafeact.UnsafeActId;
import org.anjian.api.unsafeact.event.UnsafeActStopped;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.spring.stereotype.Aggregate;

/** An unsafe act that was stopped (制止违章): a record of one event. */
@Aggregate
class UnsafeAct {

    @AggregateIdentifier
    private UnsafeActId id;

    UnsafeAct() {}

    UnsafeAct(UnsafeActStopped stopped) {
        apply(stopped);
    }

    Decision decision() {
        return new Decision(id.raw(), getVersion() + 1);
    }

    @EventSourcingHandler
    void on(UnsafeActStopped event) {
        id = event.unsafeActId();
    }
}
