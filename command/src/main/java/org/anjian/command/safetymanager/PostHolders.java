package org.anjian.command.safetymanager;

import java.util.List;
import org.anjian.api.enterprise.EnterpriseId;
import org.anjian.api.person.PersonId;
import org.anjian.api.safetymanager.SafetyManagerId;

/** Who holds a post of safety manager. */
public interface PostHolders {

    /** The files with a post at an enterprise that did not end, by id. */
    List<SafetyManagerId> at(EnterpriseId enterprise);

    /** The persons with such a post, by id. */
    List<PersonId> personsAt(EnterpriseId enterprise);
}
