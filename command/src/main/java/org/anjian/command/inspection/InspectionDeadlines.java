package org.anjian.command.inspection;

import java.time.LocalDate;

/** The deadlines of an inspection. */
final class InspectionDeadlines {

    static final String PUBLICATION = "inspection-publication";
    static final String ACKNOWLEDGEMENT = "inspection-acknowledgement";

    private InspectionDeadlines() {}

    /** The end of the last day for publishing a result. */
    record PublicationDue(LocalDate publishBy) {}

    /** The end of the last day for taking a finding over. */
    record AcknowledgementDue(int number, LocalDate acknowledgeBy) {}
}
