package org.anjian.config.node;

/** What a node can be there for. */
public enum NodeRole {
    /** It takes commands, keeps the lookups of the write side, and runs deadlines and processes. */
    COMMAND,
    /** It keeps the read models up and answers queries. */
    QUERY
}
