package org.anjian.api.inspection.event;

import java.time.Instant;
import org.anjian.api.hazard.SourceRecord;
import org.anjian.api.inspection.InspectionSubject;
import org.anjian.api.secrecy.Classified;
import org.anjian.api.secrecy.Level;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/**
 * An inspection was taken over from another system.
 *
 * @param accident the number of the accident that it looked into
 * @param note what was repaired on the way in
 */
@Revision("1")
public record InspectionTakenOver(
        InspectionSubject inspection,
        Instant occurredAt,
        SourceRecord source,
        @Classified(Level.INTERNAL) String office,
        @Classified(Level.INTERNAL) String summary,
        @Classified(Level.INTERNAL) @Nullable String accident,
        @Nullable String note)
        implements InspectionEvent {}
