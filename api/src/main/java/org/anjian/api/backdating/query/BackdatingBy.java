package org.anjian.api.backdating.query;

/** Whose acts a row counts. */
public enum BackdatingBy {
    /** Of an office (单位). */
    OFFICE,
    /** Of an officer of an office (人员). */
    OFFICER
}
