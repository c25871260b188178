package org.anjian.api.staffing.command;

import java.time.Instant;
import java.util.List;
import org.anjian.api.enterprise.EnterpriseId;
import org.anjian.api.person.PersonId;
import org.anjian.api.refusal.Required;
import org.anjian.api.staffing.CommitteeDirector;
import org.anjian.api.staffing.StaffingCommand;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** Sets up the safety committee of the enterprise (企业安委会, QJ16-03a). */
public record EstablishEnterpriseSafetyCommittee(
        @TargetAggregateIdentifier EnterpriseId enterpriseId,
        CommitteeDirector directorRole,
        PersonId director,
        List<PersonId> members,
        Instant occurredAt,
        @Nullable String commandId)
        implements StaffingCommand {

    public EstablishEnterpriseSafetyCommittee {
        Required.value(enterpriseId, "enterpriseId");
        Required.value(directorRole, "directorRole");
        Required.value(director, "director");
        members = Required.list(members, "members");
        Required.value(occurredAt, "occurredAt");
    }
}
