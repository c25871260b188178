package org.anjian.api.staffing.command;

import java.time.Instant;
import org.anjian.api.enterprise.EnterpriseId;
import org.anjian.api.refusal.Required;
import org.anjian.api.staffing.ManagementLevel;
import org.anjian.api.staffing.StaffingCommand;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Defines a post of the post responsibility system (岗位责任制, QJ16-03d).
 *
 * @param post its code within the enterprise
 * @param parent the code of the post above it; none for the company
 */
public record DefineResponsibilityPost(
        @TargetAggregateIdentifier EnterpriseId enterpriseId,
        String post,
        ManagementLevel level,
        String title,
        @Nullable String parent,
        Instant occurredAt,
        @Nullable String commandId)
        implements StaffingCommand {

    public DefineResponsibilityPost {
        Required.value(enterpriseId, "enterpriseId");
        post = Required.name(post, "post");
        Required.value(level, "level");
        title = Required.name(title, "title");
        parent = Required.optionalText(parent, "parent");
        Required.value(occurredAt, "occurredAt");
    }
}
