package org.anjian.command.blacklist;

import java.time.LocalDate;

/**
 * The end of the period of a batch (QJ16-08e).
 *
 * @param publishBy its last day
 */
record BatchDue(LocalDate publishBy) {

    static final String NAME = "blacklist-batch";
}
