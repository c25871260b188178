package org.anjian.api.campaign.event;

import java.time.Instant;
import org.anjian.api.campaign.Delivery;
import org.anjian.api.campaign.UnitParticipationSubject;
import org.anjian.api.sector.Sector;
import org.axonframework.serialization.Revision;

/** A topic training was held. */
@Revision("1")
public record TopicTrainingHeld(
        UnitParticipationSubject unit,
        Instant occurredAt,
        Sector sector,
        String topic,
        int attendees,
        Delivery delivery)
        implements UnitParticipationEvent {}
