package org.anjian.api.majorhazardsource.event;

import java.time.Instant;
import org.anjian.api.majorhazardsource.MajorHazardSourceSubject;
import org.axonframework.serialization.Revision;

/** A major hazard source was deregistered. */
@Revision("1")
public record MajorHazardSourceDeregistered(MajorHazardSourceSubject source, Instant occurredAt, String reason)
        implements MajorHazardSourceEvent {}
