package org.anjian.command.bulletin;

import java.time.LocalDate;
import org.anjian.api.bulletin.BulletinQuarter;
import org.anjian.api.message.LegalTime;
import org.axonframework.deadline.DeadlineManager;

/** The deadlines of a quarterly bulletin. */
final class BulletinDeadlines {

    /** The end of the target day. */
    static final String OVERDUE = "bulletin-overdue";

    /** The end of the next quarter, whose bulletin is owed then. */
    static final String NEXT = "bulletin-next";

    private BulletinDeadlines() {}

    /** The target day. */
    record Due(LocalDate dueOn) {}

    /** The quarter of the bulletin that follows. */
    record Next(BulletinQuarter quarter) {}

    static void schedule(BulletinQuarter quarter, LocalDate dueOn, DeadlineManager deadlines) {
        deadlines.schedule(LegalTime.endOf(dueOn), OVERDUE, new Due(dueOn));
        deadlines.schedule(quarter.next().end(), NEXT, new Next(quarter.next()));
    }
}
