package org.anjian.api.safetyrule.event;

import java.time.Instant;
import org.anjian.api.safetyrule.SafetyRuleSubject;
import org.anjian.api.safetyrule.StudySession;
import org.axonframework.serialization.Revision;

/** A rule was studied. */
@Revision("1")
public record RuleStudyRecorded(SafetyRuleSubject rule, Instant occurredAt, int ruleVersion, StudySession session)
        implements SafetyRuleEvent {}
