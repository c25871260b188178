package org.anjian.api.training.event;

import java.time.Instant;
import org.anjian.api.training.TrainingPlan;
import org.anjian.api.training.TrainingSubject;
import org.axonframework.serialization.Revision;

/** The plan of the year was adopted, or replaced. */
@Revision("1")
public record TrainingPlanAdopted(TrainingSubject file, Instant occurredAt, TrainingPlan plan)
        implements TrainingFileEvent {}
