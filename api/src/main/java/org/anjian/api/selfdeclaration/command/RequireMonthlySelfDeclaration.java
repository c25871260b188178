package org.anjian.api.selfdeclaration.command;

import java.time.Instant;
import org.anjian.api.enterprise.EnterpriseId;
import org.anjian.api.refusal.Required;
import org.anjian.api.selfdeclaration.SelfDeclarationCommand;
import org.anjian.api.selfdeclaration.SelfDeclarationId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Lays the monthly declaration on an enterprise (月度申报, QJ16-09a).
 *
 * @param firstMonth the first month to declare, such as 2016-08
 */
public record RequireMonthlySelfDeclaration(
        @TargetAggregateIdentifier SelfDeclarationId selfDeclarationId,
        EnterpriseId enterpriseId,
        String firstMonth,
        Instant occurredAt,
        @Nullable String commandId)
        implements SelfDeclarationCommand {

    public RequireMonthlySelfDeclaration {
        Required.value(enterpriseId, "enterpriseId");
        firstMonth = Required.name(firstMonth, "firstMonth");
        selfDeclarationId = SelfDeclarationId.of(enterpriseId);
        Required.value(occurredAt, "occurredAt");
    }
}
