package org.anjian.api.training.event;

import java.time.Instant;
import org.anjian.api.training.Innovation;
import org.anjian.api.training.TrainingRecord;
import org.anjian.api.training.TrainingSubject;
import org.axonframework.serialization.Revision;

/** A training for something new, or for a project, was held. */
@Revision("1")
public record TargetedTrainingRecorded(
        TrainingSubject file, Instant occurredAt, String sessionId, TrainingRecord session, Innovation innovation)
        implements TrainingFileEvent, TrainingAct {}
