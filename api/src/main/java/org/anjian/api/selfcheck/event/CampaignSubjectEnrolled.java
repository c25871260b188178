package org.anjian.api.selfcheck.event;

import java.time.Instant;
import org.anjian.api.person.PersonId;
import org.anjian.api.selfcheck.SelfInspectionSubject;
import org.anjian.api.selfcheck.SubjectCapacity;
import org.axonframework.serialization.Revision;

/** A person was enrolled. */
@Revision("1")
public record CampaignSubjectEnrolled(
        SelfInspectionSubject selfInspection, Instant occurredAt, PersonId personId, SubjectCapacity capacity)
        implements SelfInspectionEvent {}
