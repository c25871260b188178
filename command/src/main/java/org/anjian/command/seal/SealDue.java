package org.anjian.command.seal;

import java.time.LocalDate;

/**
 * The end of the term of a seal.
 *
 * @param round which of the seals of the matter
 * @param until the last day on which it holds, where it is not renewed meanwhile
 */
record SealDue(long round, LocalDate until) {

    static final String NAME = "seal-term";
}
