package org.anjian.api.accident.command;

import java.time.Instant;
import java.util.List;
import org.anjian.api.accident.AccidentCommand;
import org.anjian.api.accident.AccidentId;
import org.anjian.api.refusal.Required;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Forms the team that investigates, as the government of the level that the grade asks for (成立事故调查组, QJ16-04a).
 *
 * @param leader an account
 * @param members accounts
 */
public record FormInvestigationTeam(
        @TargetAggregateIdentifier AccidentId accidentId,
        String leader,
        List<String> members,
        Instant occurredAt,
        @Nullable String commandId)
        implements AccidentCommand {

    public FormInvestigationTeam {
        Required.value(accidentId, "accidentId");
        leader = Required.name(leader, "leader");
        members = Required.list(members, "members");
        members.forEach(member -> Required.name(member, "members"));
        Required.value(occurredAt, "occurredAt");
    }
}
