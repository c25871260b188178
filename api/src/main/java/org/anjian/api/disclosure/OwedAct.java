package org.anjian.api.disclosure;

/** What is owed to the public by a last day. */
public enum OwedAct {
    /** The first publication (QJ16-06h). */
    PUBLICATION,
    /** The withdrawal or correction of what is public of an overtaken decision (ML20-04e). */
    WITHDRAWAL
}
