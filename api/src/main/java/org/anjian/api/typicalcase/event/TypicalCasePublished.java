package org.anjian.api.typicalcase.event;

import java.time.Instant;
import java.util.List;
import org.anjian.api.campaign.Timeliness;
import org.anjian.api.typicalcase.MediaExposure;
import org.anjian.api.typicalcase.TypicalCaseSubject;
import org.anjian.api.typicalcase.TypicalCaseText;
import org.axonframework.serialization.Revision;

/**
 * News media told of the case (QJ22B-13d).
 *
 * @param text what the public reads
 * @param bulletin the number of the bulletin
 * @param media the media, each with day and address
 * @param timeliness whether the first of them did so on the day of the issue
 * @param publishedBy the account
 */
@Revision("1")
public record TypicalCasePublished(
        TypicalCaseSubject typicalCase,
        Instant occurredAt,
        TypicalCaseText text,
        String bulletin,
        List<MediaExposure> media,
        Timeliness timeliness,
        String publishedBy)
        implements TypicalCaseEvent {

    public TypicalCasePublished {
        media = List.copyOf(media);
    }
}
