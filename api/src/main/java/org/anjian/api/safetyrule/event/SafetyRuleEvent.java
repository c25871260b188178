package org.anjian.api.safetyrule.event;

import org.anjian.api.message.Event;
import org.anjian.api.message.EventSubject;
import org.anjian.api.safetyrule.SafetyRuleSubject;

/** What can happen to a safety rule or operating procedure. */
public sealed interface SafetyRuleEvent extends Event
        permits SafetyRuleDrafted,
                SafetyRuleRevised,
                SafetyRuleSigned,
                SafetyRulePublished,
                RuleStudyRecorded,
                SafetyRuleEvaluated,
                RuleAmendmentProposed,
                RuleChangeNotNeeded,
                SafetyRuleRetired {

    /** What it happened to. */
    SafetyRuleSubject rule();

    @Override
    default EventSubject subject() {
        return EventSubject.of(rule().enterpriseId(), rule().region());
    }
}
