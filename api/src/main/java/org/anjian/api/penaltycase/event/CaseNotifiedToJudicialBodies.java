package org.anjian.api.penaltycase.event;

import java.time.Instant;
import org.anjian.api.penaltycase.JudicialBody;
import org.anjian.api.penaltycase.PenaltyCaseSubject;
import org.axonframework.serialization.Revision;

/** A judicial body was told of the case (案情通报, QJ16-14b). */
@Revision("1")
public record CaseNotifiedToJudicialBodies(
        PenaltyCaseSubject penaltyCase, Instant occurredAt, JudicialBody recipient, String content)
        implements PenaltyCaseEvent {}
