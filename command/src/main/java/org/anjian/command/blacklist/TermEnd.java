package org.anjian.command.blacklist;

import java.time.LocalDate;

/**
 * The end of the term of an entry (NL-CREDIT).
 *
 * @param until its last day
 */
record TermEnd(LocalDate until) {

    static final String NAME = "blacklist-term";
}
