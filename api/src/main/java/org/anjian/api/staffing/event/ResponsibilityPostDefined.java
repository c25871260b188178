package org.anjian.api.staffing.event;

import java.time.Instant;
import org.anjian.api.staffing.ManagementLevel;
import org.anjian.api.staffing.StaffingSubject;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/** A post of the post responsibility system was defined. */
@Revision("1")
public record ResponsibilityPostDefined(
        StaffingSubject staffing,
        Instant occurredAt,
        String post,
        ManagementLevel level,
        String title,
        @Nullable String parent)
        implements StaffingEvent {}
