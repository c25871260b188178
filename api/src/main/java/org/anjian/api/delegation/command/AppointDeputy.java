package org.anjian.api.delegation.command;

import java.time.Instant;
import org.anjian.api.delegation.Delegate;
import org.anjian.api.delegation.DelegationCommand;
import org.anjian.api.delegation.DelegationId;
import org.anjian.api.delegation.DelegationTerm;
import org.anjian.api.refusal.Required;
import org.anjian.api.region.RegionCode;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Appoints a deputy to the office of a head for a term, the whole of it (代行职务): by the head, or by a head of a superior
 * jurisdiction.
 *
 * @param head the account of the head whose office it is
 * @param organisation the code of the office
 * @param region the jurisdiction of the office
 * @param delegate the deputy
 */
public record AppointDeputy(
        @TargetAggregateIdentifier DelegationId delegationId,
        String head,
        String organisation,
        RegionCode region,
        Delegate delegate,
        DelegationTerm term,
        String reason,
        Instant occurredAt,
        @Nullable String commandId)
        implements DelegationCommand {

    public AppointDeputy {
        delegationId = delegationId == null ? DelegationId.forCommand(commandId) : delegationId;
        head = Required.name(head, "head");
        organisation = Required.name(organisation, "organisation");
        Required.value(region, "region");
        Required.value(delegate, "delegate");
        Required.value(term, "term");
        reason = Required.text(reason, "reason");
        Required.value(occurredAt, "occurredAt");
    }
}
