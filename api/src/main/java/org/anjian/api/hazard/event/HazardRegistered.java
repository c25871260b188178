package org.anjian.api.hazard.event;

import java.time.Instant;
import org.anjian.api.hazard.HazardGrade;
import org.anjian.api.hazard.HazardKind;
import org.anjian.api.hazard.HazardSource;
import org.anjian.api.hazard.HazardSubject;
import org.anjian.api.hazard.SourceRecord;
import org.anjian.api.secrecy.Classified;
import org.anjian.api.secrecy.Level;
import org.anjian.api.sector.Sector;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/** A hazard was registered under its number (编号登记). */
@Revision("1")
public record HazardRegistered(
        HazardSubject hazard,
        Instant occurredAt,
        HazardKind kind,
        HazardSource source,
        HazardGrade severity,
        String category,
        Sector sector,
        String description,
        String location,
        @Classified(Level.INTERNAL) @Nullable SourceRecord sourceRecord)
        implements HazardEvent {}
