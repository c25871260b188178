package org.anjian.api.penaltycase.event;

import java.time.Instant;
import org.anjian.api.hazard.Evidence;
import org.anjian.api.penaltycase.PenaltyCaseSubject;
import org.axonframework.serialization.Revision;

/**
 * The decision was made public (行政执法公示, ML20-05e).
 *
 * @param channel where
 * @param text the published text
 * @param publishedBy the account
 */
@Revision("1")
public record PenaltyDecisionPublished(
        PenaltyCaseSubject penaltyCase, Instant occurredAt, String channel, Evidence text, String publishedBy)
        implements PenaltyCaseEvent {}
