package org.anjian.api.selfcheck.command;

import java.time.Instant;
import org.anjian.api.refusal.InputRefusal;
import org.anjian.api.refusal.RefusedException;
import org.anjian.api.refusal.Required;
import org.anjian.api.selfcheck.AcceptanceMode;
import org.anjian.api.selfcheck.SelfInspectionCommand;
import org.anjian.api.selfcheck.SelfInspectionId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Holds the acceptance check (检查验收, QX24-P4c).
 *
 * @param officers how many took part
 * @param contract the contract with the third party
 */
public record HoldAcceptanceInspection(
        @TargetAggregateIdentifier SelfInspectionId selfInspectionId,
        AcceptanceMode mode,
        int officers,
        int experts,
        int media,
        @Nullable String contract,
        Instant occurredAt,
        @Nullable String commandId)
        implements SelfInspectionCommand {

    public HoldAcceptanceInspection {
        Required.value(selfInspectionId, "selfInspectionId");
        Required.value(mode, "mode");
        if (officers < 0) {
            throw new RefusedException(InputRefusal.OUT_OF_RANGE, "officers");
        }
        if (experts < 0) {
            throw new RefusedException(InputRefusal.OUT_OF_RANGE, "experts");
        }
        if (media < 0) {
            throw new RefusedException(InputRefusal.OUT_OF_RANGE, "media");
        }
        contract = contract == null ? null : Required.name(contract, "contract");
        Required.value(occurredAt, "occurredAt");
    }
}
