package org.anjian.api.training.event;

import java.time.Instant;
import org.anjian.api.training.Headcount;
import org.anjian.api.training.TrainingSubject;
import org.axonframework.serialization.Revision;

/**
 * The enterprise said how many people training must reach.
 *
 * @param managerHours how many hours principals and safety managers of its sector owe in the year (NL-PX)
 */
@Revision("1")
public record TrainingHeadcountDeclared(TrainingSubject file, Instant occurredAt, Headcount headcount, int managerHours)
        implements TrainingFileEvent {}
