package org.anjian.api.safetycommittee.command;

import java.time.Instant;
import java.util.List;
import org.anjian.api.bulletin.RecipientKind;
import org.anjian.api.refusal.Required;
import org.anjian.api.region.RegionCode;
import org.anjian.api.safetycommittee.CommitteeBody;
import org.anjian.api.safetycommittee.SafetyCommitteeCommand;
import org.anjian.api.safetycommittee.SafetyCommitteeId;
import org.anjian.api.sector.Sector;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Registers a body that a safety committee reaches, or changes what is registered of it (QJ22B-13b).
 *
 * @param office the region of the committee
 * @param kind any but {@link RecipientKind#ENTERPRISE}
 * @param code its code, one a kind
 * @param name its name
 * @param region its region: the committee's for a member, one below for the others
 * @param sectors the sectors that it answers for; a department of a lower level names at least one
 */
public record RegisterCommitteeBody(
        RegionCode office,
        RecipientKind kind,
        String code,
        String name,
        RegionCode region,
        @Nullable List<Sector> sectors,
        Instant occurredAt,
        @Nullable String commandId)
        implements SafetyCommitteeCommand {

    public RegisterCommitteeBody {
        Required.value(office, "office");
        CommitteeBody body = new CommitteeBody(kind, code, name, region, sectors == null ? List.of() : sectors);
        code = body.code();
        name = body.name();
        sectors = body.sectors();
        Required.value(occurredAt, "occurredAt");
    }

    /** One register a region. */
    @Override
    @TargetAggregateIdentifier
    public SafetyCommitteeId committeeId() {
        return SafetyCommitteeId.of(office);
    }

    /** The body. */
    public CommitteeBody body() {
        return new CommitteeBody(kind, code, name, region, sectors);
    }
}
