package org.anjian.api.safetyrule;

/** How far a safety rule has come on its way. */
public enum SafetyRuleState {
    /** A version is drafted, none is in force (已拟订). */
    DRAFTED,
    /** The draft is signed by the principal (已签字). */
    SIGNED,
    /** In force: signed and published (已发布). */
    PUBLISHED,
    /** Not in force any more (已废止). */
    RETIRED
}
