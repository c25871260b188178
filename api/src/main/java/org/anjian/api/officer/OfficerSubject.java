package org.anjian.api.officer;

import org.anjian.api.enterprise.ResponsibleBody;
import org.anjian.api.person.PersonId;
import org.anjian.api.region.RegionCode;
import org.jspecify.annotations.Nullable;

/**
 * What every event of an officer says about the officer, as it was on that day.
 *
 * @param account the account under which the officer acts; never a name
 * @param organisation the body the officer acts for
 * @param region the jurisdiction of that body
 * @param person the file of the person, where there is one: the name is there and nowhere else
 */
public record OfficerSubject(
        OfficerId id,
        String account,
        ResponsibleBody organisation,
        RegionCode region,
        @Nullable PersonId person) {}
