package org.anjian.command.blacklist;

import java.time.LocalDate;

/**
 * The last day to make an entry public (QJ16-12b).
 *
 * @param publishBy that day
 */
record PublicationDue(LocalDate publishBy) {

    static final String NAME = "blacklist-publication";
}
