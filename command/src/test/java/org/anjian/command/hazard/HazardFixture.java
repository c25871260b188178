package org.anjian.command.hazard;

import static org.anjian.command.Moments.at;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import org.anjian.api.hazard.HazardCommand;
import org.anjian.api.hazard.HazardDecision;
import org.anjian.api.hazard.HazardId;
import org.anjian.api.hazard.HazardState;
import org.anjian.api.hazard.event.HazardEvent;
import org.anjian.api.message.Actor;
import org.anjian.api.permission.Contexts;
import org.anjian.api.permission.Permissions;
import org.anjian.api.refusal.RefusalCode;
import org.anjian.command.CountingNumbers;
import org.anjian.command.KnownEnterprises;
import org.anjian.command.Refusals;
import org.anjian.command.calendar.WorkCalendar;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.ResultValidator;
import org.axonframework.test.aggregate.TestExecutor;
import org.axonframework.test.matchers.Matchers;

/** Given, when and then for hazards: acts at a moment by somebody, instead of constructors. */
final class HazardFixture {

    static final HazardId H1 = new HazardId("hazard-1");
    static final String NUMBER = "530302-YH-2022-000123";

    /** One line of a story: somebody does something at a moment. */
    record Step(Instant at, Actor actor, Acts.Act act) {
        HazardCommand command() {
            return act.on(H1, at);
        }
    }

    private final AggregateTestFixture<Hazard> axon = new AggregateTestFixture<>(Hazard.class);
    private TestExecutor<Hazard> given;

    private HazardFixture() {
        WorkCalendar calendar = WorkCalendar.bundled();
        HazardTimers timers = new HazardTimers(HazardTimeLimits.defaults(), calendar);
        Permissions permissions = Contexts.permissions();
        axon.registerInjectableResource(permissions)
                .registerInjectableResource(timers)
                .registerAnnotatedCommandHandler(new HazardRegistration(
                        axon.getRepository(), KnownEnterprises.admission(), new CountingNumbers(123), timers));
    }

    static Step by(Actor actor, String moment, Acts.Act act) {
        return new Step(at(moment), actor, act);
    }

    static HazardFixture given(List<Step> story) {
        HazardFixture fixture = new HazardFixture();
        fixture.given = story.isEmpty()
                ? fixture.axon.givenNoPriorActivity()
                : fixture.axon.givenCurrentTime(story.getFirst().at());
        story.forEach(fixture::play);
        return fixture;
    }

    static HazardFixture given(Step... story) {
        return given(List.of(story));
    }

    private void play(Step step) {
        given = given.andGivenCommands(GenericCommandMessage.asCommandMessage(step.command())
                .withMetaData(step.actor().toMetadata()));
    }

    Outcome when(Step step) {
        return when(step.actor(), step.command());
    }

    Outcome when(Actor actor, Object command) {
        return new Outcome(given.when(command, actor.toMetadata()));
    }

    Outcome whenTimeReaches(String moment) {
        return new Outcome(given.whenTimeAdvancesTo(at(moment)));
    }

    /** What came of it. */
    record Outcome(ResultValidator<Hazard> result) {

        Outcome refused(RefusalCode code) {
            Refusals.expectRefused(result, code);
            return this;
        }

        /** The events, in order, and nothing else; each is checked by its own look. */
        Outcome events(Consumer<List<HazardEvent>> look) {
            result.expectSuccessfulHandlerExecution()
                    .expectEventsMatching(Matchers.payloadsMatching(Matchers.<List<?>>predicate(payloads -> {
                        look.accept(
                                payloads.stream().map(HazardEvent.class::cast).toList());
                        return true;
                    })));
            return this;
        }

        Outcome event(HazardEvent expected) {
            result.expectSuccessfulHandlerExecution().expectEvents(expected);
            return this;
        }

        Outcome nothing() {
            result.expectSuccessfulHandlerExecution().expectNoEvents();
            return this;
        }

        /** Exactly these kinds of events. */
        Outcome happened(Class<?>... kinds) {
            return events(
                    events -> assertThat(events).extracting(Object::getClass).isEqualTo(List.of(kinds)));
        }

        Outcome decided(HazardState state) {
            result.expectResultMessagePayloadMatching(
                    Matchers.<HazardDecision>predicate(decision -> decision.state() == state));
            return this;
        }
    }
}
