package org.anjian.api.campaign.event;

import java.time.Instant;
import java.time.LocalDate;
import org.anjian.api.campaign.PhaseTask;
import org.anjian.api.campaign.UnitParticipationSubject;
import org.axonframework.serialization.Revision;

/** A task was not done by its last day. */
@Revision("1")
public record PhaseTaskOverdue(UnitParticipationSubject unit, Instant occurredAt, PhaseTask task, LocalDate dueOn)
        implements UnitParticipationEvent {}
