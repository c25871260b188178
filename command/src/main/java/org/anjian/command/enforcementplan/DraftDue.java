package org.anjian.command.enforcementplan;

import java.time.LocalDate;

/**
 * The deadline for drafting a plan: the end of the last day for it (QJ22B-05a).
 *
 * @param draftBy the last day
 */
record DraftDue(LocalDate draftBy) {

    static final String NAME = "enforcementplan-draft";
}
