package org.anjian.api.enterprise.command;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.anjian.api.enterprise.EnterpriseCommand;
import org.anjian.api.enterprise.EnterpriseId;
import org.anjian.api.enterprise.EnterpriseRefusal;
import org.anjian.api.enterprise.RiskGrade;
import org.anjian.api.enterprise.RiskInput;
import org.anjian.api.message.LegalTime;
import org.anjian.api.refusal.InputRefusal;
import org.anjian.api.refusal.RefusedException;
import org.anjian.api.refusal.Required;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Grades the risk of an enterprise, and with it how often it is inspected (分类分级监管, QJ16-06b).
 *
 * @param inputs what the grade rests on; at least one
 * @param inspectionIntervalMonths within how many months after an inspection the next one is made, 1 to {@link #LONGEST}
 * @param lastInspectedOn the day of the last inspection, where there was one; without it the interval runs from the grading
 */
public record GradeEnterpriseRisk(
        @TargetAggregateIdentifier EnterpriseId enterpriseId,
        RiskGrade grade,
        List<RiskInput> inputs,
        int inspectionIntervalMonths,
        @Nullable LocalDate lastInspectedOn,
        Instant occurredAt,
        @Nullable String commandId)
        implements EnterpriseCommand {

    /** The longest interval, in months. */
    public static final int LONGEST = 60;

    public GradeEnterpriseRisk {
        Required.value(enterpriseId, "enterpriseId");
        Required.value(grade, "grade");
        inputs = Required.list(inputs, "inputs");
        if (inputs.isEmpty()) {
            throw new RefusedException(EnterpriseRefusal.RISK_INPUTS_REQUIRED, "inputs");
        }
        if (inspectionIntervalMonths < 1 || inspectionIntervalMonths > LONGEST) {
            throw new RefusedException(InputRefusal.OUT_OF_RANGE, "inspectionIntervalMonths");
        }
        Required.value(occurredAt, "occurredAt");
        if (lastInspectedOn != null && lastInspectedOn.isAfter(LegalTime.dayOf(occurredAt))) {
            throw new RefusedException(InputRefusal.IN_THE_FUTURE, "lastInspectedOn");
        }
    }
}
