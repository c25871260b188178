package org.anjian.api.campaign.event;

import java.time.Instant;
import org.anjian.api.campaign.UnitParticipationSubject;
import org.axonframework.serialization.Revision;

/** The principal of the unit was summoned. */
@Revision("1")
public record UnitPrincipalSummoned(UnitParticipationSubject unit, Instant occurredAt, String post, String content)
        implements UnitParticipationEvent {}
