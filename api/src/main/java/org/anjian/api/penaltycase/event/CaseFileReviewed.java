package org.anjian.api.penaltycase.event;

import java.time.Instant;
import java.util.List;
import org.anjian.api.penaltycase.FileReviewItem;
import org.anjian.api.penaltycase.PenaltyCaseSubject;
import org.axonframework.serialization.Revision;

/**
 * The file was reviewed and scored (案卷评查, QJ16-07c).
 *
 * @param reviewer the account
 * @param score 0 to 100
 */
@Revision("1")
public record CaseFileReviewed(
        PenaltyCaseSubject penaltyCase,
        Instant occurredAt,
        String reviewer,
        int score,
        List<FileReviewItem> items,
        List<String> defects)
        implements PenaltyCaseEvent {

    public CaseFileReviewed {
        items = List.copyOf(items);
        defects = List.copyOf(defects);
    }
}
