package org.anjian.api.training.event;

import java.time.Instant;
import org.anjian.api.training.TrainingRecord;
import org.anjian.api.training.TrainingSubject;
import org.axonframework.serialization.Revision;

/** A training session was held. */
@Revision("1")
public record TrainingSessionRecorded(
        TrainingSubject file, Instant occurredAt, String sessionId, TrainingRecord session)
        implements TrainingFileEvent, TrainingAct {}
