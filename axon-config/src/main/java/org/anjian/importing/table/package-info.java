/** A table of hazards as a county clerk sends it, as CSV or as an Excel workbook. */
@NullMarked
package org.anjian.importing.table;

import org.jspecify.annotations.NullMarked;
