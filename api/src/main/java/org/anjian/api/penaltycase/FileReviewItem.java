package org.anjian.api.penaltycase;

import org.anjian.api.refusal.InputRefusal;
import org.anjian.api.refusal.RefusedException;
import org.anjian.api.refusal.Required;

/**
 * One item by which the file of a case is scored (评查项目).
 *
 * @param points the most points it gives
 * @param score the points it was given
 */
public record FileReviewItem(String name, int points, int score) {

    public FileReviewItem {
        name = Required.name(name, "name");
        if (points < 1 || points > FileScore.MOST) {
            throw new RefusedException(InputRefusal.OUT_OF_RANGE, "points");
        }
        if (score < 0 || score > points) {
            throw new RefusedException(PenaltyCaseRefusal.FILE_SCORE_OUT_OF_RANGE, "score");
        }
    }
}
