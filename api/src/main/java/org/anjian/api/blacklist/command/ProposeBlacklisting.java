package org.anjian.api.blacklist.command;

import java.time.Instant;
import org.anjian.api.blacklist.BlacklistCommand;
import org.anjian.api.blacklist.BlacklistEntryId;
import org.anjian.api.blacklist.BlacklistGround;
import org.anjian.api.enterprise.EnterpriseId;
import org.anjian.api.penaltycase.PenaltyCaseId;
import org.anjian.api.person.PersonId;
import org.anjian.api.refusal.Required;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Proposes the party of a penalty for the list: the enterprise, or a person who works there (拟列入, QJ16-12a, QX24-P4e). There is one entry a penalty and party.
 *
 * @param enterpriseId the enterprise, or the enterprise where the person works
 * @param penaltyCaseId the case in which the penalty was decided
 * @param person the person; null where the enterprise is meant
 * @param facts what it is proposed for; never a name of a person
 */
public record ProposeBlacklisting(
        EnterpriseId enterpriseId,
        PenaltyCaseId penaltyCaseId,
        @Nullable PersonId person,
        BlacklistGround ground,
        String facts,
        Instant occurredAt,
        @Nullable String commandId)
        implements BlacklistCommand {
    public ProposeBlacklisting {
        Required.value(enterpriseId, "enterpriseId");
        Required.value(penaltyCaseId, "penaltyCaseId");
        Required.value(ground, "ground");
        facts = Required.text(facts, "facts");
        Required.value(occurredAt, "occurredAt");
    }

    /** The identity follows from the case and the party. */
    @Override
    @TargetAggregateIdentifier
    public BlacklistEntryId entryId() {
        return BlacklistEntryId.of(penaltyCaseId, person);
    }
}
