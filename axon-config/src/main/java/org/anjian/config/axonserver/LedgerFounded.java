package org.anjian.config.axonserver;

import org.axonframework.serialization.Revision;

/**
 * The first event of a ledger's own stream. Its identifier tells one event store from every other.
 *
 * @param software what founded the ledger
 */
@Revision("1")
record LedgerFounded(String software) {}
