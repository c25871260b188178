package org.anjian.command;

import static org.anjian.command.Refusals.expectRefused;
import static org.axonframework.test.matchers.Matchers.exactSequenceOf;
import static org.axonframework.test.matchers.Matchers.messageWithPayload;
import static org.hamcrest.Matchers.instanceOf;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.anjian.api.message.Actor;
import org.anjian.api.message.Event;
import org.anjian.api.message.LegalTime;
import org.anjian.api.refusal.RefusalCode;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.messaging.MetaData;
import org.axonframework.test.aggregate.ResultValidator;
import org.axonframework.test.aggregate.TestExecutor;

/** Tries a time limit on the day before its last day, on that day, and on the day after. */
public final class TimeLimits {

    private TimeLimits() {}

    /** Nine in the morning of a day in Asia/Shanghai. */
    public static Instant on(LocalDate day) {
        return LegalTime.startOf(day).plusSeconds(9 * 3_600);
    }

    /** A command as somebody sends it. */
    public static CommandMessage<Object> by(Actor actor, Object command) {
        return GenericCommandMessage.asCommandMessage(command).withMetaData(MetaData.from(actor.toMetadata()));
    }

    /** Says that a command was accepted. */
    public static void accepted(ResultValidator<?> result) {
        result.expectSuccessfulHandlerExecution();
    }

    /** Nothing happens until the last day is over; then that alone is recorded. */
    public static <T> void recordedWhenOver(
            LocalDate last, Class<? extends Event> recorded, Supplier<TestExecutor<T>> scene) {
        nothingRecorded(last, scene);
        scene.get()
                .whenTimeAdvancesTo(LegalTime.endOf(last))
                .expectEventsMatching(exactSequenceOf(messageWithPayload(instanceOf(recorded))));
    }

    /** Nothing happens as long as the last day is not over. */
    public static <T> void nothingRecorded(LocalDate last, Supplier<TestExecutor<T>> scene) {
        for (LocalDate early : List.of(last.minusDays(1), last)) {
            scene.get()
                    .whenTimeAdvancesTo(LegalTime.endOf(early).minusSeconds(1))
                    .expectNoEvents();
        }
    }

    /** Free until the last day, refused the day after. */
    public static <T> void until(
            LocalDate last,
            Function<Instant, Object> step,
            Actor actor,
            RefusalCode late,
            Supplier<TestExecutor<T>> scene) {
        accepted(scene.get().when(step.apply(on(last.minusDays(1))), actor.toMetadata()));
        accepted(scene.get().when(step.apply(on(last)), actor.toMetadata()));
        expectRefused(scene.get().when(step.apply(on(last.plusDays(1))), actor.toMetadata()), late);
    }

    /** Refused through the last day, free the day after. */
    public static <T> void after(
            LocalDate last,
            Function<Instant, Object> step,
            Actor actor,
            RefusalCode early,
            Supplier<TestExecutor<T>> scene) {
        expectRefused(scene.get().when(step.apply(on(last.minusDays(1))), actor.toMetadata()), early);
        expectRefused(scene.get().when(step.apply(on(last)), actor.toMetadata()), early);
        accepted(scene.get().when(step.apply(on(last.plusDays(1))), actor.toMetadata()));
    }
}
