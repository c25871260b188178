package org.anjian.api.safetyrule.event;

import java.time.Instant;
import org.anjian.api.safetyrule.SafetyRuleSubject;
import org.axonframework.serialization.Revision;

/**
 * The principal signed a version.
 *
 * @param signedBy the account of the principal
 */
@Revision("1")
public record SafetyRuleSigned(SafetyRuleSubject rule, Instant occurredAt, int ruleVersion, String signedBy)
        implements SafetyRuleEvent {}
