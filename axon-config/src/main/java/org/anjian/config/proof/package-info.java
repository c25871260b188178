/** The tree over all events of PostgreSQL, from which proofs are made, and the audit of the store against it (docs/verifying.md). */
package org.anjian.config.proof;
