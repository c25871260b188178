package org.anjian.query.readmodel;

/**
 * A document that is to be written.
 *
 * @param id the id of the document
 * @param aggregateId the record it comes from
 * @param version its external version
 */
public record Draft<V>(String id, String aggregateId, long version, V view) {}
