package org.anjian.command.disclosure;

import java.time.LocalDate;
import org.anjian.api.disclosure.DisclosureTerm;
import org.anjian.api.disclosure.OwedAct;
import org.anjian.api.message.LegalTime;
import org.axonframework.deadline.DeadlineManager;
import org.jspecify.annotations.Nullable;

/** The deadlines of a publication, each with the day it was set for. */
final class DisclosureDeadlines {

    static final String PUBLICATION = "disclosure-publication";
    static final String WITHDRAWAL = "disclosure-withdrawal";
    static final String EXPIRY = "disclosure-expiry";

    private DisclosureDeadlines() {}

    /** Sets the one of an act, where its last day is known. */
    static void set(OwedAct act, DisclosureTerm term, DeadlineManager deadlines) {
        LocalDate last = term.dueOn();
        if (last != null) {
            switch (act) {
                case PUBLICATION -> deadlines.schedule(LegalTime.endOf(last), PUBLICATION, new PublicationDue(last));
                case WITHDRAWAL -> deadlines.schedule(LegalTime.endOf(last), WITHDRAWAL, new WithdrawalDue(last));
            }
        }
    }

    /** Sets the one of the end of its time, where it has one. */
    static void expiry(@Nullable LocalDate last, DeadlineManager deadlines) {
        if (last != null) {
            deadlines.schedule(LegalTime.endOf(last), EXPIRY, new ExpiryDue(last));
        }
    }

    /** The last day of the first publication (QJ16-06h). */
    record PublicationDue(LocalDate dueOn) {}

    /** The last day of a withdrawal (ML20-04e). */
    record WithdrawalDue(LocalDate withdrawBy) {}

    /** The last day on which it is shown. */
    record ExpiryDue(LocalDate expiresOn) {}
}
