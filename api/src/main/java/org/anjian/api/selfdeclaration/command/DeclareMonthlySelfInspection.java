package org.anjian.api.selfdeclaration.command;

import java.time.Instant;
import org.anjian.api.enterprise.EnterpriseId;
import org.anjian.api.refusal.InputRefusal;
import org.anjian.api.refusal.RefusedException;
import org.anjian.api.refusal.Required;
import org.anjian.api.selfdeclaration.SelfDeclarationCommand;
import org.anjian.api.selfdeclaration.SelfDeclarationId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Declares the self-inspections of a month; a nil declaration counts (QJ16-09a).
 *
 * @param month such as 2016-08
 * @param checks how many were made
 * @param hazardsFound none for a nil declaration
 */
public record DeclareMonthlySelfInspection(
        @TargetAggregateIdentifier SelfDeclarationId selfDeclarationId,
        EnterpriseId enterpriseId,
        String month,
        int checks,
        int hazardsFound,
        @Nullable String note,
        Instant occurredAt,
        @Nullable String commandId)
        implements SelfDeclarationCommand {

    public DeclareMonthlySelfInspection {
        Required.value(enterpriseId, "enterpriseId");
        month = Required.name(month, "month");
        if (checks < 0) {
            throw new RefusedException(InputRefusal.OUT_OF_RANGE, "checks");
        }
        if (hazardsFound < 0) {
            throw new RefusedException(InputRefusal.OUT_OF_RANGE, "hazardsFound");
        }
        note = Required.optionalText(note, "note");
        selfDeclarationId = SelfDeclarationId.of(enterpriseId);
        Required.value(occurredAt, "occurredAt");
    }
}
