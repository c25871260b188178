package org.anjian.api.training.event;

import java.time.Instant;
import org.anjian.api.training.Headcount;
import org.anjian.api.training.TrainingSubject;
import org.axonframework.serialization.Revision;

/** The enterprise said how many people training must reach. */
@Revision("1")
public record TrainingHeadcountDeclared(TrainingSubject file, Instant occurredAt, Headcount headcount)
        implements TrainingFileEvent {}
