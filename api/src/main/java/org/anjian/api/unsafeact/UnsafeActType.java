package org.anjian.api.unsafeact;

/** The three legal kinds of unsafe acts (QJ22A-12). */
public enum UnsafeActType {
    /** Rule-breaking command (违章指挥). */
    RULE_BREAKING_COMMAND,
    /** Forced risky work (强令冒险作业). */
    FORCED_RISKY_WORK,
    /** Procedure violation (违反操作规程). */
    PROCEDURE_VIOLATION
}
