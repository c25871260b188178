package org.anjian.api.safetyrule.event;

import java.time.Instant;
import org.anjian.api.safetyrule.SafetyRuleSubject;
import org.axonframework.serialization.Revision;

/** A rule was retired. */
@Revision("1")
public record SafetyRuleRetired(SafetyRuleSubject rule, Instant occurredAt, String reason) implements SafetyRuleEvent {}
