/** Lists as files for spreadsheets: the same headings that the imports read. */
@NullMarked
package org.anjian.exporting;

import org.jspecify.annotations.NullMarked;
