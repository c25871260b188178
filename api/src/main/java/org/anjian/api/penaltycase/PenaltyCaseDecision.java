package org.anjian.api.penaltycase;

import org.anjian.api.message.Position;
import org.jspecify.annotations.Nullable;

/**
 * The state of a case as the aggregate decided it.
 *
 * @param number its number, once it was filed
 * @param decisionNumber the number of its penalty decision, once it was made
 * @param version how many events it has now
 */
public record PenaltyCaseDecision(
        PenaltyCaseId penaltyCaseId,
        @Nullable String number,
        PenaltyStage stage,
        @Nullable String decisionNumber,
        long version) {

    /** The position that a query may wait for. */
    public String position() {
        return new Position(penaltyCaseId.raw(), version).toString();
    }
}
