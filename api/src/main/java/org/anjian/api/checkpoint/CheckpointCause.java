package org.anjian.api.checkpoint;

/** Why a checkpoint was signed just then. */
public enum CheckpointCause {
    /** The interval of the settings was over. */
    INTERVAL,
    /** A monthly return was signed (QJ22B-12a). */
    MONTHLY_RETURN,
    /** A quarterly bulletin was issued (QJ22B-13a). */
    BULLETIN,
    /** An operator asked for it, as before an audit. */
    OPERATOR
}
