package org.anjian.api.training.event;

import java.time.Instant;
import org.anjian.api.training.TrainingRecord;
import org.anjian.api.training.TrainingSubject;
import org.axonframework.serialization.Revision;

/** The record of a session was corrected; both records stay readable. */
@Revision("1")
public record TrainingRecordCorrected(
        TrainingSubject file,
        Instant occurredAt,
        String sessionId,
        TrainingRecord previous,
        TrainingRecord session,
        String reason)
        implements TrainingFileEvent {}
