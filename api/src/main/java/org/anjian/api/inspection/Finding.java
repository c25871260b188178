package org.anjian.api.inspection;

import java.time.LocalDate;
import java.util.List;
import org.anjian.api.enterprise.ResponsibleBody;
import org.anjian.api.hazard.HazardGrade;
import org.anjian.api.hazard.HazardId;
import org.anjian.api.person.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * A finding and the hazard it became.
 *
 * @param number 1 for the first of the inspection
 * @param hazardId null where it is about a person
 */
public record Finding(
        int number,
        FindingKind kind,
        HazardGrade severity,
        String category,
        String description,
        String location,
        @Nullable LocalDate dueOn,
        @Nullable String violationCode,
        @Nullable PersonId person,
        List<Integer> items,
        @Nullable ResponsibleBody belongsTo,
        @Nullable HazardId hazardId) {

    public Finding {
        items = List.copyOf(items);
    }
}
