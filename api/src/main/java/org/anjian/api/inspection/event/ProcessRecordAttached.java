package org.anjian.api.inspection.event;

import java.time.Instant;
import org.anjian.api.inspection.InspectionSubject;
import org.anjian.api.inspection.ProcessRecord;
import org.anjian.api.secrecy.Classified;
import org.anjian.api.secrecy.Level;
import org.anjian.api.secrecy.Markable;
import org.anjian.api.secrecy.Secrecy;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/** A record of the process was attached (QJ16-06e). */
@Revision("1")
public record ProcessRecordAttached(
        InspectionSubject inspection,
        Instant occurredAt,
        @Classified(Level.CASE_TEAM) ProcessRecord record,
        @Nullable Secrecy secrecy)
        implements InspectionEvent, Markable {}
