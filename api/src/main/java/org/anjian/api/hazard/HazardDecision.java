package org.anjian.api.hazard;

import java.time.LocalDate;
import org.anjian.api.message.Position;
import org.jspecify.annotations.Nullable;

/**
 * The state of a hazard as the aggregate decided it.
 *
 * @param hazardId the hazard
 * @param number its registration number
 * @param state its state now
 * @param severity its grade now
 * @param dueOn its due date now, where rectification was ordered
 * @param version how many events it has now
 */
public record HazardDecision(
        HazardId hazardId,
        String number,
        HazardState state,
        HazardGrade severity,
        @Nullable LocalDate dueOn,
        long version) {

    /** The position that a query may wait for. */
    public String position() {
        return new Position(hazardId.raw(), version).toString();
    }
}
