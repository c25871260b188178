/** The command line: {@code ./anjian up}, {@code import}, {@code verify} and the others. */
@NullMarked
package org.anjian.cli;

import org.jspecify.annotations.NullMarked;
