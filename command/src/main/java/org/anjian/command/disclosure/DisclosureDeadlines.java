package org.anjian.command.disclosure;

import java.time.LocalDate;

/** The deadlines of a publication, each with the day it was set for. */
final class DisclosureDeadlines {

    static final String PUBLICATION = "disclosure-publication";
    static final String WITHDRAWAL = "disclosure-withdrawal";
    static final String EXPIRY = "disclosure-expiry";

    private DisclosureDeadlines() {}

    /** The last day of the first publication (QJ16-06h). */
    record PublicationDue(LocalDate dueOn) {}

    /** The last day of a withdrawal (ML20-04e). */
    record WithdrawalDue(LocalDate withdrawBy) {}

    /** The last day on which it is shown. */
    record ExpiryDue(LocalDate expiresOn) {}
}
