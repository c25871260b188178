package org.anjian.api.suggestion;

/** What a suggestion is about (QX24-22). */
public enum SuggestionCategory {
    /** Management (管理). */
    MANAGEMENT,
    /** Technology (技术). */
    TECHNOLOGY,
    /** Equipment (设备). */
    EQUIPMENT,
    /** Staffing (人员). */
    PERSONNEL
}
