package org.anjian.api.selfcheck;

import java.time.LocalDate;
import org.anjian.api.hazard.HazardGrade;
import org.anjian.api.hazard.HazardId;
import org.anjian.api.refusal.InputRefusal;
import org.anjian.api.refusal.RefusedException;
import org.anjian.api.refusal.Required;

/** A hazard of the campaign and what became of it. */
public record RaisedHazard(
        HazardId hazardId, int item, FoundBy foundBy, HazardGrade severity, LocalDate dueOn, HazardStanding standing) {

    public RaisedHazard {
        Required.value(hazardId, "hazardId");
        if (item < 0) {
            throw new RefusedException(InputRefusal.OUT_OF_RANGE, "item");
        }
        Required.value(foundBy, "foundBy");
        Required.value(severity, "severity");
        Required.value(dueOn, "dueOn");
        Required.value(standing, "standing");
    }
}
