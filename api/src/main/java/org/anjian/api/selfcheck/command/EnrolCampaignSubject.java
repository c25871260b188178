package org.anjian.api.selfcheck.command;

import java.time.Instant;
import org.anjian.api.person.PersonId;
import org.anjian.api.refusal.Required;
import org.anjian.api.selfcheck.SelfInspectionCommand;
import org.anjian.api.selfcheck.SelfInspectionId;
import org.anjian.api.selfcheck.SubjectCapacity;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** Enrols a person whom the campaign is about (QX24-O1). */
public record EnrolCampaignSubject(
        @TargetAggregateIdentifier SelfInspectionId selfInspectionId,
        PersonId personId,
        SubjectCapacity capacity,
        Instant occurredAt,
        @Nullable String commandId)
        implements SelfInspectionCommand {

    public EnrolCampaignSubject {
        Required.value(selfInspectionId, "selfInspectionId");
        Required.value(personId, "personId");
        Required.value(capacity, "capacity");
        Required.value(occurredAt, "occurredAt");
    }
}
