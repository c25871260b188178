package org.anjian.api.enterprise.event;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.anjian.api.enterprise.EnterpriseId;
import org.anjian.api.enterprise.RiskGrade;
import org.anjian.api.enterprise.RiskInput;
import org.anjian.api.region.RegionCode;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/**
 * The risk of an enterprise was graded (QJ16-06b).
 *
 * @param previousGrade the grade before, where there was one
 * @param inputs what the grade rests on
 * @param inspectionIntervalMonths within how many months after an inspection the next one is made
 * @param lastInspectedOn the day of the last inspection, where there was one
 * @param inspectBy the last day for the next inspection
 * @param name the name of the enterprise on that day
 */
@Revision("1")
public record EnterpriseRiskGraded(
        EnterpriseId enterpriseId,
        Instant occurredAt,
        RiskGrade grade,
        @Nullable RiskGrade previousGrade,
        List<RiskInput> inputs,
        int inspectionIntervalMonths,
        @Nullable LocalDate lastInspectedOn,
        LocalDate inspectBy,
        RegionCode region,
        String name)
        implements EnterpriseEvent {

    public EnterpriseRiskGraded {
        inputs = List.copyOf(inputs);
    }
}
