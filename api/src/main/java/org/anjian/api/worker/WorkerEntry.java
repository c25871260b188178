package org.anjian.api.worker;

/** How a worker came to a post; each way owes education before work (QX24-11). */
public enum WorkerEntry {
    /** Newly hired (新员工). */
    NEW,
    /** Transferred to another post (转岗). */
    TRANSFERRED,
    /** Back after an absence (离岗后重新上岗); owes education where it was a year or more. */
    RETURNING
}
