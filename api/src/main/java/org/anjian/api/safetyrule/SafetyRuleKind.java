package org.anjian.api.safetyrule;

/** What kind of rule it is. */
public enum SafetyRuleKind {
    /** A safety rule (安全生产规章制度). */
    RULE,
    /** An operating procedure (操作规程). */
    PROCEDURE
}
