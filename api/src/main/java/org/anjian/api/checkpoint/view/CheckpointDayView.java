package org.anjian.api.checkpoint.view;

import java.time.Instant;
import java.util.List;
import org.anjian.api.checkpoint.CheckpointCause;
import org.anjian.api.checkpoint.CheckpointDayId;
import org.anjian.api.secrecy.Classified;
import org.anjian.api.secrecy.Level;

/**
 * The checkpoints of a day: the read model's document.
 *
 * @param version how many events were folded; also the version of the document
 * @param size over how many events the last of them is
 * @param checkpoints oldest first
 * @param published whether the public may read them: always
 */
@Classified(Level.PUBLIC)
public record CheckpointDayView(
        CheckpointDayId id, long version, long size, List<Signed> checkpoints, boolean published, Instant recordedAt) {

    public CheckpointDayView {
        checkpoints = List.copyOf(checkpoints);
    }

    /**
     * A checkpoint.
     *
     * @param size over how many events, in store order
     * @param root in Base64
     * @param note the signed note
     */
    public record Signed(long size, String root, String note, CheckpointCause cause, Instant signedAt) {}
}
