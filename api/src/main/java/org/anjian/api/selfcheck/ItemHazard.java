package org.anjian.api.selfcheck;

import java.time.LocalDate;
import org.anjian.api.hazard.HazardGrade;
import org.anjian.api.refusal.Required;

/**
 * The hazard behind a no.
 *
 * @param dueOn when it is to be removed, never after the end of the campaign
 */
public record ItemHazard(HazardGrade severity, String description, String location, LocalDate dueOn) {

    public ItemHazard {
        Required.value(severity, "severity");
        description = Required.text(description, "description");
        location = Required.text(location, "location");
        Required.value(dueOn, "dueOn");
    }
}
