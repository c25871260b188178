package org.anjian.api.enterprise;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The risk grade in force, what it rests on and when the next inspection is owed (QJ16-06b).
 *
 * @param inspectBy the last day for the next inspection
 * @param dueSince since when that inspection is owed; null while there is time
 */
public record RiskGrading(
        RiskGrade grade,
        LocalDate gradedOn,
        List<RiskInput> inputs,
        int inspectionIntervalMonths,
        LocalDate inspectBy,
        @Nullable LocalDate dueSince) {

    public RiskGrading {
        inputs = List.copyOf(inputs);
    }
}
