package org.anjian.command.inspection;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;
import static org.axonframework.modelling.command.AggregateLifecycle.getVersion;

import java.time.Instant;
import java.util.List;
import org.anjian.api.inspection.InspectionRefusal;
import org.anjian.api.inspection.InspectionState;
import org.anjian.api.inspection.InspectionSubject;
import org.anjian.api.inspection.event.InspectionEvent;
import org.anjian.api.message.Actor;
import org.anjian.api.message.Decision;
import org.anjian.command.refusal.Refuse;
import org.axonframework.messaging.MetaData;

/** What the events of an inspection have told so far, as far as its members share it. */
final class InspectionFile {

    private InspectionSubject subject;
    private InspectionState state;
    private Instant lastStep;

    /** Appends an event. */
    Decision record(InspectionEvent event) {
        apply(event);
        return decision();
    }

    /** Appends an event that nobody but a deadline caused. */
    void recordPassed(InspectionEvent event) {
        apply(event, MetaData.from(Actor.system(subject.region()).toMetadata()));
    }

    Decision decision() {
        return new Decision(subject.id().raw(), getVersion() + 1);
    }

    InspectionSubject subject() {
        return subject;
    }

    InspectionState state() {
        return state;
    }

    void requireBeforeStart(Instant at) {
        requireIn(at, InspectionState.PLANNED, InspectionState.ASSIGNED);
    }

    /** A step from one of these states, not before the step it follows. */
    void requireIn(Instant at, InspectionState... allowed) {
        Refuse.when(!List.of(allowed).contains(state), InspectionRefusal.WRONG_STATE);
        Refuse.when(at.isBefore(lastStep), InspectionRefusal.BEFORE_PREVIOUS_STEP, "occurredAt");
    }

    void requireNotEnded() {
        Refuse.when(state.isEnded(), InspectionRefusal.WRONG_STATE);
    }

    /** Takes note of an event. */
    void enter(InspectionEvent event) {
        subject = event.inspection();
        lastStep = InspectionState.after(state, event) == state ? lastStep : event.occurredAt();
        state = InspectionState.after(state, event);
    }
}
