package org.anjian.api.officer.event;

import java.time.Instant;
import org.anjian.api.officer.OfficerSubject;
import org.axonframework.serialization.Revision;

/**
 * An officer completed the entry training.
 *
 * @param hours in class hours
 */
@Revision("1")
public record OnboardingTrainingCompleted(OfficerSubject officer, Instant occurredAt, String content, int hours)
        implements OfficerEvent {}
