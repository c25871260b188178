/** The way from the pipeline to the command bus. */
@NullMarked
package org.anjian.importing.axon;

import org.jspecify.annotations.NullMarked;
