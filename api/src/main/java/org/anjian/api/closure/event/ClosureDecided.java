package org.anjian.api.closure.event;

import java.time.Instant;
import org.anjian.api.closure.ClosureOutcome;
import org.anjian.api.closure.ClosureSubject;
import org.axonframework.serialization.Revision;

/**
 * The people's government decided.
 *
 * @param decidedBy the account
 */
@Revision("1")
public record ClosureDecided(
        ClosureSubject closure,
        Instant occurredAt,
        ClosureOutcome outcome,
        String decisionNumber,
        String reasons,
        String decidedBy)
        implements ClosureEvent {}
