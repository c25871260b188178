package org.anjian.config;

/** Where events, tokens and read models live. */
public enum Mode {
    /** A PostgreSQL and an Elasticsearch that the application starts itself. */
    EMBEDDED,
    /** An external PostgreSQL and an external Elasticsearch. */
    SERVICES,
    /** Axon Server for events, commands and queries; PostgreSQL for tokens and deadlines. */
    AXONSERVER
}
