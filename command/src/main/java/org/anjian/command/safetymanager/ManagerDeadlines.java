package org.anjian.command.safetymanager;

import java.time.LocalDate;
import org.anjian.api.enterprise.EnterpriseId;
import org.anjian.api.safetymanager.AppraisalPeriod;

/**
 * The deadlines of a safety manager: names and payloads. A deadline is never cancelled; when it fires, the file looks
 * whether what the deadline was made for still holds.
 */
final class ManagerDeadlines {

    static final String ASSESSMENT_DUE = "manager-assessment-due";
    static final String CERTIFICATE = "manager-certificate";
    static final String APPRAISAL_WINDOW = "manager-appraisal-window";

    private ManagerDeadlines() {}

    /** The cycle at an enterprise ends with a day. */
    record AssessmentDue(EnterpriseId enterprise, LocalDate dueOn) {}

    /** So many days of a certificate are left; none: it expired. */
    record CertificateEnds(EnterpriseId enterprise, String number, LocalDate validUntil, int daysLeft) {}

    /** A window of appraisal at an enterprise that began on a day ends. */
    record WindowEnds(EnterpriseId enterprise, AppraisalPeriod period, LocalDate firstDay) {}
}
