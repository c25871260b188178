package org.anjian.api.safetydecision.event;

import java.time.Instant;
import java.util.List;
import org.anjian.api.safetydecision.SafetyDecisionSubject;
import org.anjian.api.safetydecision.SafetyOpinion;
import org.axonframework.serialization.Revision;

/** A decision was recorded (QJ22A-11a). */
@Revision("1")
public record SafetyRelatedDecisionRecorded(
        SafetyDecisionSubject decision, Instant occurredAt, String title, String content, List<SafetyOpinion> opinions)
        implements SafetyDecisionEvent {

    public SafetyRelatedDecisionRecorded {
        opinions = List.copyOf(opinions);
    }
}
