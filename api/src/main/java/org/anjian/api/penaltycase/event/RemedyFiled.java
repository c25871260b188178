package org.anjian.api.penaltycase.event;

import java.time.Instant;
import org.anjian.api.penaltycase.PenaltyCaseSubject;
import org.anjian.api.penaltycase.RemedyKind;
import org.axonframework.serialization.Revision;

/**
 * The decision was attacked: the surcharge stops growing (复议、诉讼, NL-CF72).
 *
 * @param body the body or court, by its name
 * @param surchargeFen the surcharge until then
 */
@Revision("1")
public record RemedyFiled(
        PenaltyCaseSubject penaltyCase, Instant occurredAt, RemedyKind kind, String body, long surchargeFen)
        implements PenaltyCaseEvent {}
