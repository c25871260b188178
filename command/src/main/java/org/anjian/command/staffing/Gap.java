package org.anjian.command.staffing;

import org.anjian.api.person.PersonId;
import org.anjian.api.staffing.StaffingRequirement;

/** A shortfall with its details: two are the same where nothing about them changed. */
sealed interface Gap {

    /** Too little staff. */
    record Managers(StaffingRequirement requirement) implements Gap {}

    /** Too few registered safety engineers. */
    record Engineers(int required, int actual) implements Gap {}

    /** No rescue at hand. */
    record Rescue() implements Gap {}

    /** The first responsible person is not the legal representative. */
    record FirstResponsible(PersonId legalRepresentative, PersonId firstResponsible) implements Gap {}
}
