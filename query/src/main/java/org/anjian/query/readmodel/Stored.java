package org.anjian.query.readmodel;

/**
 * A document and its version: the fold of the first {@code version} events of its record.
 *
 * @param version how many events were folded
 */
public record Stored<V>(long version, V view) {}
