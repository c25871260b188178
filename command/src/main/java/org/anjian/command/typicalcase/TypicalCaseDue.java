package org.anjian.command.typicalcase;

import java.time.LocalDate;

/**
 * The deadline of the publication of a typical case in the news media (QJ22B-13d).
 *
 * @param publishOn the last day for it
 */
record TypicalCaseDue(LocalDate publishOn) {

    static final String NAME = "typicalcase-publication";
}
