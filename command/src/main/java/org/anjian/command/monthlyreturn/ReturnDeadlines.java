package org.anjian.command.monthlyreturn;

import java.time.LocalDate;
import org.anjian.api.message.LegalTime;
import org.anjian.api.monthlyreturn.ReturnMonth;
import org.axonframework.deadline.DeadlineManager;

/** The deadlines of a monthly return. */
final class ReturnDeadlines {

    /** The reminder of the last day. */
    static final String DUE_SOON = "monthlyreturn-due-soon";

    /** The end of the last day: the 6th at 00:00 (QJ22B-12b). */
    static final String OVERDUE = "monthlyreturn-overdue";

    /** The end of the next month, whose return is owed then. */
    static final String NEXT = "monthlyreturn-next";

    /** How many days before the last day is reminded of it: configured, not statutory. */
    static final int REMINDER_DAYS = 2;

    private ReturnDeadlines() {}

    /** The last day for a return. */
    record Due(LocalDate dueOn) {}

    /** The month of the return that follows. */
    record Next(String month) {}

    static void schedule(ReturnMonth month, LocalDate dueOn, DeadlineManager deadlines) {
        Due due = new Due(dueOn);
        deadlines.schedule(LegalTime.startOf(dueOn.minusDays(REMINDER_DAYS)), DUE_SOON, due);
        deadlines.schedule(LegalTime.endOf(dueOn), OVERDUE, due);
        ReturnMonth next = month.next();
        deadlines.schedule(next.end(), NEXT, new Next(next.toString()));
    }
}
