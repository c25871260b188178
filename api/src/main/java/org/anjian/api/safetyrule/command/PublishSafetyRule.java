package org.anjian.api.safetyrule.command;

import java.time.Instant;
import java.util.List;
import org.anjian.api.refusal.RefusedException;
import org.anjian.api.refusal.Required;
import org.anjian.api.safetyrule.SafetyRuleCommand;
import org.anjian.api.safetyrule.SafetyRuleId;
import org.anjian.api.safetyrule.SafetyRuleRefusal;
import org.anjian.api.safetyrule.StudySession;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Publishes the signed version within the enterprise (发布, QX24-03).
 *
 * @param places the conspicuous places where it is posted
 * @param studySessions the sessions in which it is to be studied
 */
public record PublishSafetyRule(
        @TargetAggregateIdentifier SafetyRuleId safetyRuleId,
        List<String> places,
        List<StudySession> studySessions,
        Instant occurredAt,
        @Nullable String commandId)
        implements SafetyRuleCommand {

    public PublishSafetyRule {
        Required.value(safetyRuleId, "safetyRuleId");
        places = Required.list(places, "places");
        studySessions = Required.list(studySessions, "studySessions");
        Required.value(occurredAt, "occurredAt");
        if (places.isEmpty()) {
            throw new RefusedException(SafetyRuleRefusal.PLACES_MISSING, "places");
        }
    }
}
