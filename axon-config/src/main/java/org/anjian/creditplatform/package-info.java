/** The files of the exchange with the credit platform: given out, put into the outbox, and read back as receipts. */
@NullMarked
package org.anjian.creditplatform;

import org.jspecify.annotations.NullMarked;
