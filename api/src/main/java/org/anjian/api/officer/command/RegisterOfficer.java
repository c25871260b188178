package org.anjian.api.officer.command;

import java.time.Instant;
import org.anjian.api.enterprise.ResponsibleBody;
import org.anjian.api.officer.OfficerCommand;
import org.anjian.api.officer.OfficerId;
import org.anjian.api.person.PersonId;
import org.anjian.api.refusal.Required;
import org.anjian.api.region.RegionCode;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Registers an enforcement officer (录用执法人员), or again one who came back after leaving.
 *
 * @param account the account under which the officer acts
 * @param organisation the body the officer acts for
 * @param region the jurisdiction of that body
 * @param person the file of the person, where there is one
 */
public record RegisterOfficer(
        String account,
        ResponsibleBody organisation,
        RegionCode region,
        @Nullable PersonId person,
        Instant occurredAt,
        @Nullable String commandId)
        implements OfficerCommand {

    public RegisterOfficer {
        account = Required.name(account, "account");
        Required.value(organisation, "organisation");
        Required.value(region, "region");
        Required.value(occurredAt, "occurredAt");
    }

    /** The identity follows from the account. */
    @Override
    @TargetAggregateIdentifier
    public OfficerId officerId() {
        return OfficerId.of(account);
    }
}
