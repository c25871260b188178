package org.anjian.api.randomdraw.event;

import java.time.Instant;
import java.util.List;
import org.anjian.api.randomdraw.DrawExclusion;
import org.anjian.api.randomdraw.DrawSubject;
import org.axonframework.serialization.Revision;

/**
 * Both pools and the exclusions were frozen.
 *
 * @param objectsDigest the SHA-256 of the canonical form, in hexadecimal
 */
@Revision("1")
public record DrawPoolsFixed(
        DrawSubject draw,
        Instant occurredAt,
        List<String> objects,
        List<String> officers,
        List<DrawExclusion> exclusions,
        String objectsDigest,
        String officersDigest,
        String exclusionsDigest)
        implements RandomDrawEvent {

    public DrawPoolsFixed {
        objects = List.copyOf(objects);
        officers = List.copyOf(officers);
        exclusions = List.copyOf(exclusions);
    }
}
