package org.anjian.query.hazard.web;

import java.time.LocalDate;
import org.anjian.api.hazard.HazardGrade;
import org.anjian.api.hazard.HazardId;
import org.anjian.api.hazard.HazardKind;
import org.anjian.api.hazard.view.HazardView;
import org.jspecify.annotations.Nullable;

/** A hazard as the public sees it: what is not here is null in the answer, not zero or false. */
record PublishedHazard(
        HazardId id,
        long version,
        String number,
        HazardKind kind,
        HazardGrade severity,
        String description,
        String enterpriseName,
        @Nullable LocalDate dueOn,
        HazardView.@Nullable Listing listing) {

    static PublishedHazard of(HazardView view) {
        return new PublishedHazard(
                view.id(),
                view.version(),
                view.number(),
                view.kind(),
                view.severity(),
                view.description(),
                view.enterpriseName(),
                view.dueOn(),
                view.listing());
    }
}
