package org.anjian.command.safetymanager;

import org.anjian.api.enterprise.EnterpriseId;
import org.anjian.api.person.PersonId;

/** Whether a person may be recorded as the safety manager who did something, whoever records it (QJ22A-08b). */
@FunctionalInterface
public interface ManagerStanding {

    /**
     * Whether the person is kept from the work of a safety manager at an enterprise: failed at any enterprise, barred, or
     * holding a post there without being on duty. Who holds no post at all, such as a registered safety engineer, is not.
     */
    boolean isKeptFromDuty(PersonId person, EnterpriseId enterprise);
}
