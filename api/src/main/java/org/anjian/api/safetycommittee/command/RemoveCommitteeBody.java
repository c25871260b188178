package org.anjian.api.safetycommittee.command;

import java.time.Instant;
import org.anjian.api.bulletin.RecipientKind;
import org.anjian.api.refusal.Required;
import org.anjian.api.region.RegionCode;
import org.anjian.api.safetycommittee.SafetyCommitteeCommand;
import org.anjian.api.safetycommittee.SafetyCommitteeId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Takes a body from the register: bulletins are not put to it any more (QJ22B-13b).
 *
 * @param office the region of the committee
 * @param kind its kind
 * @param code its code
 * @param reason why
 */
public record RemoveCommitteeBody(
        RegionCode office,
        RecipientKind kind,
        String code,
        String reason,
        Instant occurredAt,
        @Nullable String commandId)
        implements SafetyCommitteeCommand {

    public RemoveCommitteeBody {
        Required.value(office, "office");
        Required.value(kind, "kind");
        code = Required.name(code, "code");
        reason = Required.text(reason, "reason");
        Required.value(occurredAt, "occurredAt");
    }

    /** One register a region. */
    @Override
    @TargetAggregateIdentifier
    public SafetyCommitteeId committeeId() {
        return SafetyCommitteeId.of(office);
    }
}
