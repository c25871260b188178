package org.anjian.api.discretion.event;

import java.time.Instant;
import java.time.LocalDate;
import org.anjian.api.discretion.DiscretionStandardId;
import org.anjian.api.region.RegionCode;
import org.axonframework.serialization.Revision;

/** The discretion standard of a locality was repealed, from that day on, with all versions up to that one. */
@Revision("1")
public record DiscretionStandardRepealed(
        DiscretionStandardId standardId,
        Instant occurredAt,
        RegionCode region,
        String violationCode,
        int standardVersion,
        LocalDate repealedFrom,
        String reason)
        implements DiscretionStandardEvent {}
