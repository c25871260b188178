package org.anjian.command.safetymanager;

import java.time.Instant;
import java.util.Optional;
import org.anjian.api.enterprise.EnterpriseId;
import org.anjian.api.safetymanager.SafetyManagerId;

/** Which accounts act for which safety managers, and what they reported: what the write side knows of people at work. */
public interface ManagerAccounts {

    /** Whether the account is of a safety manager on duty at the enterprise (QJ22A-08b). */
    boolean isOnDuty(String account, EnterpriseId enterprise);

    /** The person that holds a post at the enterprise under the account; empty where nobody does. */
    Optional<SafetyManagerId> holder(String account, EnterpriseId enterprise);

    /** The last report to the regulator by the account for the enterprise within a time; empty where there is none. */
    Optional<ReportToRegulator> lastReport(String account, EnterpriseId enterprise, Instant from, Instant to);
}
