package org.anjian.api.compliancesurvey.command;

import java.time.Instant;
import java.util.List;
import org.anjian.api.compliancesurvey.ComplianceFileId;
import org.anjian.api.compliancesurvey.MotiveCount;
import org.anjian.api.enterprise.EnterpriseId;
import org.anjian.api.message.Command;
import org.anjian.api.refusal.InputRefusal;
import org.anjian.api.refusal.RefusedException;
import org.anjian.api.refusal.Required;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Records how many employees know and obey the rules (QX24-25).
 *
 * @param surveyed how many employees were asked and watched
 * @param compliant how many of them know and obey the rules
 * @param motives why the others do not, each motive at most once
 */
public record RecordComplianceSurvey(
        EnterpriseId enterpriseId,
        int surveyed,
        int compliant,
        List<MotiveCount> motives,
        Instant occurredAt,
        @Nullable String commandId)
        implements Command {

    public RecordComplianceSurvey {
        Required.value(enterpriseId, "enterpriseId");
        if (surveyed < 1) {
            throw new RefusedException(InputRefusal.OUT_OF_RANGE, "surveyed");
        }
        if (compliant < 0) {
            throw new RefusedException(InputRefusal.OUT_OF_RANGE, "compliant");
        }
        motives = Required.list(motives, "motives");
        Required.value(occurredAt, "occurredAt");
    }

    /** The surveys of the enterprise. */
    @TargetAggregateIdentifier
    public ComplianceFileId complianceFileId() {
        return ComplianceFileId.of(enterpriseId);
    }
}
