package org.anjian.api.randomdraw.event;

import java.time.Instant;
import java.util.List;
import org.anjian.api.randomdraw.DrawInput;
import org.anjian.api.randomdraw.DrawSubject;
import org.anjian.api.randomdraw.DrawnPair;
import org.axonframework.serialization.Revision;

/** Objects and officers were drawn; the event has all that repeats it (ML20-05d, QJ22B-07a). */
@Revision("1")
public record RandomInspectionDrawn(
        DrawSubject draw,
        Instant occurredAt,
        String seedHash,
        String objectsDigest,
        String officersDigest,
        String exclusionsDigest,
        DrawInput input,
        List<DrawnPair> drawn)
        implements RandomDrawEvent {

    public RandomInspectionDrawn {
        drawn = List.copyOf(drawn);
    }
}
