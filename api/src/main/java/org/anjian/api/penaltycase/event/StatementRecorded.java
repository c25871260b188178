package org.anjian.api.penaltycase.event;

import java.time.Instant;
import org.anjian.api.penaltycase.PenaltyCaseSubject;
import org.anjian.api.penaltycase.StatementKind;
import org.axonframework.serialization.Revision;

/** The party stated its case, or gave up its right to (陈述申辩, NL-CF44). */
@Revision("1")
public record StatementRecorded(PenaltyCaseSubject penaltyCase, Instant occurredAt, StatementKind kind, String content)
        implements PenaltyCaseEvent {}
