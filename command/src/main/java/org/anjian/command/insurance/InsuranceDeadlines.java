package org.anjian.command.insurance;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.anjian.api.message.LegalTime;
import org.axonframework.deadline.DeadlineManager;

/** The deadlines of an insurance record. None is cancelled; when one fires, the record looks whether it still matters. */
final class InsuranceDeadlines {

    static final String EXPIRING = "insurance-expiring";
    static final String LAPSE = "insurance-lapse";

    /** How many days before the end the two reminders are given. */
    private static final List<Integer> REMINDERS = List.of(30, 7);

    private InsuranceDeadlines() {}

    /** A policy ends in so many days. */
    record Expiring(String policyNumber, LocalDate until, int daysLeft) {}

    /** The last day of a policy has passed. */
    record Ended(String policyNumber, LocalDate until) {}

    /** Sets the reminders that are not past yet, and the end. */
    static void await(String policyNumber, LocalDate until, Instant from, DeadlineManager deadlines) {
        for (int days : REMINDERS) {
            Instant reminder = LegalTime.startOf(until.minusDays(days));
            if (reminder.isAfter(from)) {
                deadlines.schedule(reminder, EXPIRING, new Expiring(policyNumber, until, days));
            }
        }
        deadlines.schedule(LegalTime.endOf(until), LAPSE, new Ended(policyNumber, until));
    }
}
