package org.anjian.api.checklist;

/** The answer to an item of a checklist. */
public enum ItemAnswer {
    /** Done as asked (是). */
    YES,
    /** Not done (否). */
    NO,
    /** Done in part (部分). */
    PARTIAL,
    /** The item does not concern the enterprise; the reason is given (不适用). */
    NOT_APPLICABLE
}
