package org.anjian.api.rootcause.command;

import java.time.Instant;
import java.util.List;
import org.anjian.api.enterprise.EnterpriseId;
import org.anjian.api.message.Command;
import org.anjian.api.refusal.InputRefusal;
import org.anjian.api.refusal.RefusedException;
import org.anjian.api.refusal.Required;
import org.anjian.api.rootcause.HazardCause;
import org.anjian.api.rootcause.RootCauseAnalysisId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Records why the hazards closed in a quarter came about (原因分析, QX24-23); a later analysis of the quarter replaces it.
 *
 * @param quarter 1 to 4
 * @param causes every hazard that was closed in the quarter, each once
 * @param amendments which rules are to be amended, and how
 */
public record RecordRootCauseAnalysis(
        EnterpriseId enterpriseId,
        int year,
        int quarter,
        List<HazardCause> causes,
        String amendments,
        Instant occurredAt,
        @Nullable String commandId)
        implements Command {

    /** The most hazards of one analysis. */
    public static final int MOST = 5_000;

    private static final int LAST_QUARTER = 4;

    public RecordRootCauseAnalysis {
        Required.value(enterpriseId, "enterpriseId");
        if (quarter < 1 || quarter > LAST_QUARTER) {
            throw new RefusedException(InputRefusal.OUT_OF_RANGE, "quarter");
        }
        Required.value(causes, "causes");
        if (causes.size() > MOST) {
            throw new RefusedException(InputRefusal.OUT_OF_RANGE, "causes");
        }
        causes.forEach(cause -> Required.value(cause, "causes"));
        causes = List.copyOf(causes);
        amendments = Required.text(amendments, "amendments");
        Required.value(occurredAt, "occurredAt");
    }

    /** The analysis. */
    @TargetAggregateIdentifier
    public RootCauseAnalysisId rootCauseAnalysisId() {
        return RootCauseAnalysisId.of(enterpriseId, year, quarter);
    }
}
