package org.anjian.api.inspection;

import java.time.LocalDate;
import java.util.List;
import org.anjian.api.enterprise.ResponsibleBody;
import org.anjian.api.hazard.HazardGrade;
import org.anjian.api.person.PersonId;
import org.anjian.api.refusal.Required;
import org.jspecify.annotations.Nullable;

/**
 * What was found, as an officer writes it down.
 *
 * @param category the class of the hazard, as the regulator names it
 * @param dueOn until when it is to be put right
 * @param violationCode the violation in the discretion standards
 * @param person the person, where it is about one
 * @param items the items of the checklist it is about
 * @param belongsTo the department it belongs to, where that is another one
 */
public record NewFinding(
        FindingKind kind,
        HazardGrade severity,
        String category,
        String description,
        String location,
        @Nullable LocalDate dueOn,
        @Nullable String violationCode,
        @Nullable PersonId person,
        List<Integer> items,
        @Nullable ResponsibleBody belongsTo) {

    public NewFinding {
        Required.value(kind, "kind");
        Required.value(severity, "severity");
        category = Required.name(category, "category");
        description = Required.text(description, "description");
        location = Required.name(location, "location");
        violationCode = Required.optionalText(violationCode, "violationCode");
        items = Required.list(items, "items");
    }
}
