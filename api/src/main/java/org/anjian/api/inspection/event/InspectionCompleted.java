package org.anjian.api.inspection.event;

import java.time.Instant;
import java.time.LocalDate;
import org.anjian.api.inspection.InspectionSubject;
import org.anjian.api.inspection.PlanReference;
import org.anjian.api.secrecy.Classified;
import org.anjian.api.secrecy.Level;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/**
 * The inspection was concluded, its findings handed over.
 *
 * @param executesPlan whether it executes an item of a plan
 * @param publishBy the last day for publishing the result of a random inspection (ML20-05d)
 */
@Revision("1")
public record InspectionCompleted(
        InspectionSubject inspection,
        Instant occurredAt,
        String conclusion,
        boolean executesPlan,
        @Classified(Level.INTERNAL) @Nullable PlanReference plan,
        @Nullable LocalDate publishBy)
        implements InspectionEvent {}
