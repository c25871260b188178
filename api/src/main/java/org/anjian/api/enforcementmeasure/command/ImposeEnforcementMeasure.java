package org.anjian.api.enforcementmeasure.command;

import java.time.Instant;
import java.util.List;
import org.anjian.api.enforcementmeasure.EnforcementMeasureCommand;
import org.anjian.api.enforcementmeasure.EnforcementMeasureId;
import org.anjian.api.enforcementmeasure.MeasureTerms;
import org.anjian.api.enforcementmeasure.MeasureUrgency;
import org.anjian.api.refusal.Required;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Imposes an approved measure (实施执法决定): at the moment of the act.
 *
 * @param officers the accounts of the officers who carry it out, two at least
 */
public record ImposeEnforcementMeasure(
        @TargetAggregateIdentifier EnforcementMeasureId enforcementMeasureId,
        MeasureTerms terms,
        MeasureUrgency urgency,
        List<String> officers,
        Instant occurredAt,
        @Nullable String commandId)
        implements EnforcementMeasureCommand {

    public ImposeEnforcementMeasure {
        Required.value(enforcementMeasureId, "enforcementMeasureId");
        Required.value(terms, "terms");
        Required.value(urgency, "urgency");
        officers = Required.list(officers, "officers");
        Required.value(occurredAt, "occurredAt");
    }
}
