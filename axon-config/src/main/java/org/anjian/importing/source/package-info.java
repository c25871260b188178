/** What adapters share: rows, files, dates and the reasons to reject a row. */
@NullMarked
package org.anjian.importing.source;

import org.jspecify.annotations.NullMarked;
