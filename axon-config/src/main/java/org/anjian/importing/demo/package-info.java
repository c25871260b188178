/** A first look: the sample records and three figures about them. */
@NullMarked
package org.anjian.importing.demo;

import org.jspecify.annotations.NullMarked;
