package org.anjian.api.staffing.command;

import java.time.Instant;
import org.anjian.api.enterprise.EnterpriseId;
import org.anjian.api.refusal.RefusedException;
import org.anjian.api.refusal.Required;
import org.anjian.api.staffing.StaffingCommand;
import org.anjian.api.staffing.StaffingMode;
import org.anjian.api.staffing.StaffingRefusal;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Records the rescue team (应急救援队伍; QJ16-03g, ML20-10b).
 *
 * @param members how many, one or more
 */
public record RecordRescueTeam(
        @TargetAggregateIdentifier EnterpriseId enterpriseId,
        StaffingMode mode,
        int members,
        Instant occurredAt,
        @Nullable String commandId)
        implements StaffingCommand {

    public RecordRescueTeam {
        Required.value(enterpriseId, "enterpriseId");
        Required.value(mode, "mode");
        Required.value(occurredAt, "occurredAt");
        if (members < 1) {
            throw new RefusedException(StaffingRefusal.RESCUE_TEAM_EMPTY, "members");
        }
    }
}
