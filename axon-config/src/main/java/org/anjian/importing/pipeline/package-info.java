/** Sends the rows of a source to the ledger, many at a time, and accounts for each of them. */
@NullMarked
package org.anjian.importing.pipeline;

import org.jspecify.annotations.NullMarked;
