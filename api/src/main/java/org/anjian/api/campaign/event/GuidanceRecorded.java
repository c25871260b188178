package org.anjian.api.campaign.event;

import java.time.Instant;
import org.anjian.api.campaign.UnitParticipationSubject;
import org.anjian.api.enterprise.EnterpriseId;
import org.axonframework.serialization.Revision;

/** An enterprise was guided. */
@Revision("1")
public record GuidanceRecorded(
        UnitParticipationSubject unit, Instant occurredAt, EnterpriseId enterpriseId, String content)
        implements UnitParticipationEvent {}
