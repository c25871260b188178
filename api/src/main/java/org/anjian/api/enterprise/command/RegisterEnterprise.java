package org.anjian.api.enterprise.command;

import java.time.Instant;
import org.anjian.api.enterprise.CreditCode;
import org.anjian.api.enterprise.EnterpriseCommand;
import org.anjian.api.enterprise.EnterpriseId;
import org.anjian.api.enterprise.EnterpriseProfile;
import org.anjian.api.enterprise.EnterpriseRefusal;
import org.anjian.api.enterprise.ForeignIdentifier;
import org.anjian.api.refusal.RefusedException;
import org.anjian.api.refusal.Required;
import org.anjian.api.region.RegionCode;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Registers an enterprise (登记) under its unified social credit code, or, for old and foreign records, under an
 * identifier of another scheme.
 *
 * @param creditCode the unified social credit code (GB 32100)
 * @param foreignIdentifier the identifier of another scheme, where there is no credit code
 * @param region the region whose regulator supervises it
 */
public record RegisterEnterprise(
        @Nullable CreditCode creditCode,
        @Nullable ForeignIdentifier foreignIdentifier,
        EnterpriseProfile profile,
        RegionCode region,
        Instant occurredAt,
        @Nullable String commandId)
        implements EnterpriseCommand {

    public RegisterEnterprise {
        if ((creditCode == null) == (foreignIdentifier == null)) {
            throw new RefusedException(EnterpriseRefusal.ONE_IDENTIFIER_NEEDED, "creditCode");
        }
        Required.value(profile, "profile");
        Required.value(region, "region");
        Required.value(occurredAt, "occurredAt");
    }

    /** The identity follows from the code: the same enterprise cannot be registered twice. */
    @Override
    @TargetAggregateIdentifier
    public EnterpriseId enterpriseId() {
        return creditCode != null ? EnterpriseId.of(creditCode) : EnterpriseId.of(foreignIdentifier);
    }
}
