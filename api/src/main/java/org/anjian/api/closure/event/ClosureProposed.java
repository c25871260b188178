package org.anjian.api.closure.event;

import java.time.Instant;
import org.anjian.api.closure.ClosureSubject;
import org.anjian.api.region.RegionCode;
import org.anjian.api.secrecy.Classified;
import org.anjian.api.secrecy.Level;
import org.axonframework.serialization.Revision;

/**
 * The closing was proposed to the people's government.
 *
 * @param government the region whose government decides
 * @param proposedBy the account
 */
@Revision("1")
public record ClosureProposed(
        ClosureSubject closure,
        Instant occurredAt,
        RegionCode government,
        @Classified(Level.INTERNAL) String reasons,
        String proposedBy,
        String regulator)
        implements ClosureEvent {}
