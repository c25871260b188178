package org.anjian.api.penaltycase.command;

import java.time.Instant;
import java.util.List;
import org.anjian.api.penaltycase.FileReviewItem;
import org.anjian.api.penaltycase.FileScore;
import org.anjian.api.penaltycase.PenaltyCaseCommand;
import org.anjian.api.penaltycase.PenaltyCaseId;
import org.anjian.api.penaltycase.PenaltyCaseRefusal;
import org.anjian.api.refusal.RefusedException;
import org.anjian.api.refusal.Required;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Reviews and scores the file of an archived case, by somebody who never handled it (案卷评查, QJ16-07c).
 *
 * @param score 0 to 100, the sum of the items
 * @param items what was looked at, with the points each was given
 * @param defects what was found wanting; where the score is not full there is at least one
 */
public record ReviewCaseFile(
        @TargetAggregateIdentifier PenaltyCaseId penaltyCaseId,
        int score,
        List<FileReviewItem> items,
        List<String> defects,
        Instant occurredAt,
        @Nullable String commandId)
        implements PenaltyCaseCommand {

    public ReviewCaseFile {
        Required.value(penaltyCaseId, "penaltyCaseId");
        items = Required.list(items, "items");
        defects = Required.list(defects, "defects").stream()
                .map(defect -> Required.text(defect, "defects"))
                .toList();
        Required.value(occurredAt, "occurredAt");
        if (score < 0 || score > FileScore.MOST) {
            throw new RefusedException(PenaltyCaseRefusal.FILE_SCORE_OUT_OF_RANGE, "score");
        }
    }
}
