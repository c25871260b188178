package org.anjian.api.disclosure.query;

import java.time.LocalDate;
import java.util.List;
import org.anjian.api.disclosure.DecisionKind;
import org.anjian.api.disclosure.PublicationState;
import org.anjian.api.page.DateRange;
import org.anjian.api.region.RegionCode;
import org.jspecify.annotations.Nullable;

/**
 * Which publications to list. What is null does not restrict.
 *
 * @param overdue whether the last day for the publication or for the withdrawal has passed
 * @param dueUnknown whether a last day is unknown, as the working-day calendar of its year is not published
 * @param region the region whose subtree is meant
 * @param agency the code of the body that decided
 * @param due the last day for the publication
 * @param on the day on which it is looked at, for what is overdue
 */
public record DisclosureFilter(
        @Nullable List<PublicationState> states,
        @Nullable List<DecisionKind> kinds,
        @Nullable Boolean overdue,
        @Nullable Boolean dueUnknown,
        @Nullable RegionCode region,
        @Nullable String agency,
        @Nullable DateRange due,
        @Nullable LocalDate on) {

    /** The same, looked at on a day where it names none. */
    public DisclosureFilter orOn(LocalDate day) {
        return on == null ? new DisclosureFilter(states, kinds, overdue, dueUnknown, region, agency, due, day) : this;
    }
}
