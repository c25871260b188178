package org.anjian.api.campaign.event;

import java.time.Instant;
import org.anjian.api.campaign.UnitParticipationSubject;
import org.axonframework.serialization.Revision;

/** An experience was written down for all units. */
@Revision("1")
public record BestPracticeRecorded(UnitParticipationSubject unit, Instant occurredAt, String title, String content)
        implements UnitParticipationEvent {}
