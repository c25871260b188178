package org.anjian.api.selfcheck;

/** What an enterprise revises in the last phase (QX24-P4b). */
public enum RevisionKind {
    /** The responsibility system for all staff (全员安全生产责任制). */
    RESPONSIBILITY_SYSTEM,
    /** The management rules (安全生产管理制度). */
    MANAGEMENT_RULES,
    /** The operating procedures (安全操作规程). */
    OPERATING_PROCEDURES
}
