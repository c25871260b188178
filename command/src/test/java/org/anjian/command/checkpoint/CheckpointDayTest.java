package org.anjian.command.checkpoint;

import static org.anjian.command.Actors.OFFICER;
import static org.anjian.command.Moments.at;
import static org.anjian.command.Refusals.expectRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import org.anjian.api.checkpoint.CheckpointCause;
import org.anjian.api.checkpoint.CheckpointDayId;
import org.anjian.api.checkpoint.CheckpointRefusal;
import org.anjian.api.checkpoint.command.RecordCheckpoint;
import org.anjian.api.checkpoint.event.CheckpointSigned;
import org.anjian.api.message.Actor;
import org.anjian.api.message.Decision;
import org.anjian.api.permission.Contexts;
import org.anjian.api.refusal.InputRefusal;
import org.anjian.api.refusal.RefusedException;
import org.anjian.api.region.RegionCode;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A checkpoint is recorded by the node alone, and is over more events than the one before. */
class CheckpointDayTest {

    private static final CheckpointDayId DAY = CheckpointDayId.of(LocalDate.of(2026, 3, 5));
    private static final Actor NODE = Actor.system(new RegionCode("000000"));

    private final AggregateTestFixture<CheckpointDay> fixture = new AggregateTestFixture<>(CheckpointDay.class);

    private static RecordCheckpoint checkpoint(long size) {
        return new RecordCheckpoint(
                DAY, size, size + 2, "root", "note", CheckpointCause.INTERVAL, at("2026-03-05"), "checkpoint/" + size);
    }

    private static CheckpointSigned signed(long size) {
        return new CheckpointSigned(DAY, at("2026-03-05"), size, size + 2, "root", "note", CheckpointCause.INTERVAL);
    }

    @BeforeEach
    void prepare() {
        fixture.registerInjectableResource(Contexts.permissions())
                .registerAnnotatedCommandHandler(
                        new CheckpointRecording(fixture.getRepository(), Contexts.permissions()));
    }

    @Test
    void the_first_of_a_day_begins_the_day() {
        fixture.givenNoPriorActivity()
                .when(checkpoint(7), NODE.toMetadata())
                .expectEvents(signed(7))
                .expectResultMessagePayload(new Decision(DAY.raw(), 1));
    }

    @Test
    void the_next_is_over_more_events() {
        fixture.given(signed(7))
                .when(checkpoint(8), NODE.toMetadata())
                .expectEvents(signed(8))
                .expectResultMessagePayload(new Decision(DAY.raw(), 2));
    }

    @Test
    void one_over_as_many_or_fewer_is_refused() {
        expectRefused(
                fixture.given(signed(7)).when(checkpoint(7), NODE.toMetadata()),
                CheckpointRefusal.CHECKPOINT_NOT_GROWN);
    }

    @Test
    void nobody_but_the_node_records_one() {
        expectRefused(
                fixture.givenNoPriorActivity().when(checkpoint(7), OFFICER.toMetadata()), InputRefusal.NOT_PERMITTED);
    }

    @Test
    void one_over_nothing_is_refused() {
        assertThatExceptionOfType(RefusedException.class)
                .isThrownBy(() -> checkpoint(0))
                .satisfies(refused -> assertThat(refused.refusal().field()).isEqualTo("size"));
    }
}
