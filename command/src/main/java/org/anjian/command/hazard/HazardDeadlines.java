package org.anjian.command.hazard;

import java.time.Instant;
import java.time.LocalDate;

/**
 * The deadlines of a hazard: names and payloads. A deadline is never cancelled; when it fires, the hazard looks whether what
 * the deadline was made for still holds.
 */
final class HazardDeadlines {

    static final String FINDING_ATTENTION = "hazard-finding-attention";
    static final String PRINCIPAL_HANDLING = "hazard-principal-handling";
    static final String ESCALATION_DISPOSAL = "hazard-escalation-disposal";
    static final String DUE_SOON = "hazard-due-soon";
    static final String OVERDUE = "hazard-overdue";
    static final String OVERDUE_ESCALATION_WINDOW = "hazard-overdue-escalation-window";
    static final String OVERDUE_ESCALATION = "hazard-overdue-escalation";
    static final String LISTING = "hazard-listing";
    static final String MAJOR_REPORT = "hazard-major-report";

    private HazardDeadlines() {}

    /** A finding waits for attention, or a major hazard for its report, until an instant. */
    record Attention(Instant until) {}

    /** A report, made at an instant, waits for the person in charge until another. */
    record PrincipalHandling(Instant reportedAt, Instant until) {}

    /** A direct report waits for the regulator until the end of a day. */
    record Disposal(String regulator, LocalDate disposeBy) {}

    /** Something about a due date becomes due at an instant. */
    record Due(LocalDate dueOn, Instant at) {}

    /** A listing by a body ends with a day. */
    record ListingEnds(String listingBody, LocalDate dueOn) {}
}
