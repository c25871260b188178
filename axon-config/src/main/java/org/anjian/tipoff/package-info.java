/** The door for informers: filed and followed without login, by a receipt code (12350, QJ16-15a). */
@NullMarked
package org.anjian.tipoff;

import org.jspecify.annotations.NullMarked;
