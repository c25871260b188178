/** The long tables of the U.S. Occupational Safety and Health Administration. */
@NullMarked
package org.anjian.importing.osha;

import org.jspecify.annotations.NullMarked;
