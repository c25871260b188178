package org.anjian.exporting;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A column of an exported list.
 *
 * @param heading what stands above it; where an import reads the column, one of the headings that it knows
 * @param cell the text, number or day of a row; null leaves the cell empty
 */
record ExportedColumn<V>(String heading, Function<V, @Nullable Object> cell) {}
