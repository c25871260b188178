package org.anjian.api.training.event;

import java.time.Instant;
import org.anjian.api.training.Innovation;
import org.anjian.api.training.TrainingSubject;
import org.axonframework.serialization.Revision;

/** Something new is in use, or a project began to work. */
@Revision("1")
public record InnovationCommissioned(TrainingSubject file, Instant occurredAt, Innovation innovation)
        implements TrainingFileEvent {}
