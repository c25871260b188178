package org.anjian.api.safetyrule.event;

import java.time.Instant;
import java.util.List;
import org.anjian.api.safetyrule.SafetyRuleSubject;
import org.anjian.api.safetyrule.SafetyRuleTopic;
import org.anjian.api.safetyrule.StudySession;
import org.axonframework.serialization.Revision;

/** A version was published; it is in force. */
@Revision("1")
public record SafetyRulePublished(
        SafetyRuleSubject rule,
        Instant occurredAt,
        int ruleVersion,
        List<SafetyRuleTopic> topics,
        List<String> places,
        List<StudySession> studySessions)
        implements SafetyRuleEvent {

    public SafetyRulePublished {
        topics = List.copyOf(topics);
        places = List.copyOf(places);
        studySessions = List.copyOf(studySessions);
    }
}
