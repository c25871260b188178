/**
 * The import of other systems' records: an adapter turns rows into commands with their true dates, the pipeline sends
 * them and accounts for every row.
 */
@NullMarked
package org.anjian.importing;

import org.jspecify.annotations.NullMarked;
