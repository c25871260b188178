package org.anjian.api.accident.command;

import java.time.Instant;
import org.anjian.api.accident.AccidentCommand;
import org.anjian.api.accident.AccidentId;
import org.anjian.api.accident.AccidentKind;
import org.anjian.api.accident.AccidentRefusal;
import org.anjian.api.accident.AccidentToll;
import org.anjian.api.accident.UnregisteredUnit;
import org.anjian.api.enterprise.EnterpriseId;
import org.anjian.api.refusal.RefusedException;
import org.anjian.api.refusal.Required;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Reports an accident (事故报告, KM-3.1.4): within an hour of learning of it.
 *
 * @param enterpriseId the enterprise where it happened; null where the registry does not know it
 * @param unregisteredUnit where it happened, where the registry does not know it; null otherwise
 * @param learnedAt when the principal learned of it
 * @param occurredAt when the report was received
 */
public record ReportAccident(
        @TargetAggregateIdentifier AccidentId accidentId,
        @Nullable EnterpriseId enterpriseId,
        @Nullable UnregisteredUnit unregisteredUnit,
        AccidentKind kind,
        String place,
        Instant happenedAt,
        Instant learnedAt,
        AccidentToll toll,
        Instant occurredAt,
        @Nullable String commandId)
        implements AccidentCommand {

    public ReportAccident {
        accidentId = accidentId == null ? AccidentId.forCommand(commandId) : accidentId;
        if ((enterpriseId == null) == (unregisteredUnit == null)) {
            throw new RefusedException(AccidentRefusal.ENTERPRISE_OR_UNIT, "enterpriseId");
        }
        Required.value(kind, "kind");
        place = Required.name(place, "place");
        Required.value(happenedAt, "happenedAt");
        Required.value(learnedAt, "learnedAt");
        Required.value(toll, "toll");
        Required.value(occurredAt, "occurredAt");
        if (learnedAt.isBefore(happenedAt)) {
            throw new RefusedException(AccidentRefusal.LEARNED_BEFORE_IT_HAPPENED, "learnedAt");
        }
        if (occurredAt.isBefore(learnedAt)) {
            throw new RefusedException(AccidentRefusal.REPORTED_BEFORE_IT_WAS_LEARNED, "occurredAt");
        }
    }
}
