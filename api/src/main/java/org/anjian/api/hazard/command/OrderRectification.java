package org.anjian.api.hazard.command;

import java.time.Instant;
import java.time.LocalDate;
import org.anjian.api.hazard.Handling;
import org.anjian.api.hazard.HazardCommand;
import org.anjian.api.hazard.HazardId;
import org.anjian.api.hazard.ResponsiblePerson;
import org.anjian.api.hazard.SafetyAssurance;
import org.anjian.api.refusal.Required;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Orders rectification within a time limit (责令限期整改, QJ22B-09).
 *
 * @param dueOn the last day, in Asia/Shanghai, until 24:00
 * @param responsiblePerson who is responsible, who must be named (QJ16-09)
 * @param interimMeasures what protects people until then, needed unless fixed on the spot (QX24-21)
 */
public record OrderRectification(
        @TargetAggregateIdentifier HazardId hazardId,
        Handling handling,
        LocalDate dueOn,
        @Nullable ResponsiblePerson responsiblePerson,
        String requirement,
        SafetyAssurance safety,
        @Nullable String interimMeasures,
        Instant occurredAt,
        @Nullable String commandId)
        implements HazardCommand {

    public OrderRectification {
        Required.value(hazardId, "hazardId");
        Required.value(handling, "handling");
        Required.value(dueOn, "dueOn");
        requirement = Required.text(requirement, "requirement");
        Required.value(safety, "safety");
        interimMeasures = Required.optionalText(interimMeasures, "interimMeasures");
        Required.value(occurredAt, "occurredAt");
    }
}
