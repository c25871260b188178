package org.anjian.command.hazard;

import java.time.Instant;
import java.util.List;
import org.anjian.api.hazard.HazardCommand;
import org.anjian.api.hazard.HazardDecision;
import org.anjian.api.hazard.HazardId;
import org.anjian.api.hazard.event.HazardEvent;
import org.anjian.api.message.Actor;
import org.anjian.api.refusal.RefusedException;
import org.anjian.command.AggregateLedger;
import org.anjian.command.CountingNumbers;
import org.anjian.command.KnownEnterprises;
import org.anjian.command.calendar.WorkCalendar;
import org.axonframework.deadline.GenericDeadlineMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.modelling.command.AggregateScopeDescriptor;

/** A whole ledger of hazards in memory: commands and the passing of time in any order. */
final class Ledger {

    private final AggregateLedger<Hazard> ledger;

    Ledger(Instant now) {
        HazardTimers timers = new HazardTimers(HazardTimeLimits.defaults(), WorkCalendar.bundled());
        ledger = new AggregateLedger<>(
                Hazard.class,
                now,
                repository -> new HazardRegistration(
                        repository, KnownEnterprises.admission(), new CountingNumbers(1), timers),
                timers);
    }

    /** Plays a story, letting time pass as it goes. */
    static Ledger of(List<HazardFixture.Step> story) {
        Ledger ledger = new Ledger(story.getFirst().at());
        for (HazardFixture.Step step : story) {
            ledger.advanceTo(step.at());
            ledger.act(step.actor(), step.command());
        }
        return ledger;
    }

    /**
     * Sends a command.
     *
     * @throws RefusedException where it is refused
     */
    HazardDecision act(Actor actor, HazardCommand command) {
        return (HazardDecision) ledger.act(actor, command);
    }

    /** Lets time pass: every deadline until then fires, each in its own unit of work. */
    void advanceTo(Instant moment) {
        ledger.advanceTo(moment);
    }

    /** Lets a deadline fire out of its time, as a scheduler may after a restart. */
    void fire(String deadline, Object payload) {
        ledger.fire(
                new AggregateScopeDescriptor("Hazard", HazardFixture.H1.raw()),
                new GenericDeadlineMessage<>(deadline, payload));
    }

    /** The events of a hazard, in order. */
    List<HazardEvent> events(HazardId hazard) {
        return messages(hazard).stream()
                .map(message -> (HazardEvent) message.getPayload())
                .toList();
    }

    /** The events of the hazard of the stories, with who acted. */
    List<? extends EventMessage<?>> messages(HazardId hazard) {
        return ledger.messagesOf(hazard.raw());
    }

    /** The events of one kind of the hazard of the stories. */
    <E extends HazardEvent> List<E> all(Class<E> kind) {
        return events(HazardFixture.H1).stream()
                .filter(kind::isInstance)
                .map(kind::cast)
                .toList();
    }
}
