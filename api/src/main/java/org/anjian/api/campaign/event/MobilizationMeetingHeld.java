package org.anjian.api.campaign.event;

import java.time.Instant;
import org.anjian.api.campaign.Delivery;
import org.anjian.api.campaign.UnitParticipationSubject;
import org.axonframework.serialization.Revision;

/** The mobilisation meeting was held. */
@Revision("1")
public record MobilizationMeetingHeld(
        UnitParticipationSubject unit, Instant occurredAt, String place, int attendees, Delivery delivery)
        implements UnitParticipationEvent {}
