/** {@code ./anjian bench}: Anjian against the raw machine, measured in one run on the same data. */
@NullMarked
package org.anjian.bench;

import org.jspecify.annotations.NullMarked;
