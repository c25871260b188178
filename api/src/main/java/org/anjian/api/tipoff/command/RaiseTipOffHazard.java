package org.anjian.api.tipoff.command;

import java.time.Instant;
import org.anjian.api.disclosure.PublicText;
import org.anjian.api.enterprise.EnterpriseId;
import org.anjian.api.hazard.HazardGrade;
import org.anjian.api.refusal.Required;
import org.anjian.api.tipoff.TipOffCommand;
import org.anjian.api.tipoff.TipOffId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** Raises a hazard from a tip-off that is true, worded anew: nothing leads back (QJ16-15c). */
public record RaiseTipOffHazard(
        @TargetAggregateIdentifier TipOffId tipOffId,
        EnterpriseId enterpriseId,
        HazardGrade severity,
        String category,
        String description,
        String location,
        Instant occurredAt,
        @Nullable String commandId)
        implements TipOffCommand {

    public RaiseTipOffHazard {
        Required.value(tipOffId, "tipOffId");
        Required.value(enterpriseId, "enterpriseId");
        Required.value(severity, "severity");
        category = Required.name(category, "category");
        description = PublicText.require(description, "description");
        location = PublicText.require(location, "location");
        Required.value(occurredAt, "occurredAt");
    }
}
