package org.anjian.query.readmodel;

import tools.jackson.databind.node.ObjectNode;

/**
 * A document as it was between two events of its record.
 *
 * @param view the document
 * @param readers what decides who may read the record, as it is now and not as it was then
 * @param held when it was so
 */
public record Version<V>(V view, ObjectNode readers, Held held) {}
