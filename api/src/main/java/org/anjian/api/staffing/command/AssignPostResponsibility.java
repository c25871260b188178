package org.anjian.api.staffing.command;

import java.time.Instant;
import org.anjian.api.enterprise.EnterpriseId;
import org.anjian.api.person.PersonId;
import org.anjian.api.refusal.Required;
import org.anjian.api.staffing.StaffingCommand;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Says who answers for what in a post (QJ16-03d).
 *
 * @param post the code of the post
 */
public record AssignPostResponsibility(
        @TargetAggregateIdentifier EnterpriseId enterpriseId,
        String post,
        PersonId person,
        String responsibility,
        Instant occurredAt,
        @Nullable String commandId)
        implements StaffingCommand {

    public AssignPostResponsibility {
        Required.value(enterpriseId, "enterpriseId");
        post = Required.name(post, "post");
        Required.value(person, "person");
        responsibility = Required.text(responsibility, "responsibility");
        Required.value(occurredAt, "occurredAt");
    }
}
