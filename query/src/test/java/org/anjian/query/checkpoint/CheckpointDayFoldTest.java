package org.anjian.query.checkpoint;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.anjian.api.checkpoint.CheckpointCause;
import org.anjian.api.checkpoint.CheckpointDayId;
import org.anjian.api.checkpoint.event.CheckpointEvent;
import org.anjian.api.checkpoint.event.CheckpointSigned;
import org.anjian.api.checkpoint.view.CheckpointDayView;
import org.anjian.query.readmodel.Deliveries;
import org.junit.jupiter.api.Test;

/** What is read of a day: every checkpoint, oldest first. */
class CheckpointDayFoldTest {

    private static final CheckpointDayId DAY = CheckpointDayId.of(LocalDate.of(2026, 3, 5));
    private static final Instant NINE = Instant.parse("2026-03-05T01:00:00Z");

    private static CheckpointEvent signed(long size, CheckpointCause cause) {
        return new CheckpointSigned(DAY, NINE.plusSeconds(size), size, size, "root " + size, "note " + size, cause);
    }

    @Test
    void a_day_has_its_checkpoints_in_order_and_everybody_reads_them() {
        CheckpointDayView view = Deliveries.folded(
                new CheckpointDayFold(),
                DAY.raw(),
                List.of(signed(7, CheckpointCause.INTERVAL), signed(9, CheckpointCause.BULLETIN)));
        assertThat(view.version()).isEqualTo(2);
        assertThat(view.size()).isEqualTo(9);
        assertThat(view.published()).isTrue();
        assertThat(view.checkpoints())
                .containsExactly(
                        new CheckpointDayView.Signed(
                                7, "root 7", "note 7", CheckpointCause.INTERVAL, NINE.plusSeconds(7)),
                        new CheckpointDayView.Signed(
                                9, "root 9", "note 9", CheckpointCause.BULLETIN, NINE.plusSeconds(9)));
    }
}
