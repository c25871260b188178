package org.anjian.api.staffing.event;

import java.time.Instant;
import java.util.List;
import org.anjian.api.person.PersonId;
import org.anjian.api.staffing.CommitteeDirector;
import org.anjian.api.staffing.StaffingSubject;
import org.axonframework.serialization.Revision;

/** The safety committee was set up. */
@Revision("1")
public record EnterpriseSafetyCommitteeEstablished(
        StaffingSubject staffing,
        Instant occurredAt,
        CommitteeDirector directorRole,
        PersonId director,
        List<PersonId> members)
        implements StaffingEvent {

    public EnterpriseSafetyCommitteeEstablished {
        members = List.copyOf(members);
    }
}
