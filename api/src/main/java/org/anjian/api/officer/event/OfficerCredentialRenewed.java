package org.anjian.api.officer.event;

import java.time.Instant;
import java.time.LocalDate;
import org.anjian.api.officer.OfficerSubject;
import org.axonframework.serialization.Revision;

/**
 * The certificate of an officer was renewed.
 *
 * @param certifiedFrom since when the officer holds certificates without a break
 */
@Revision("1")
public record OfficerCredentialRenewed(
        OfficerSubject officer,
        Instant occurredAt,
        String certificateNumber,
        LocalDate validFrom,
        LocalDate validUntil,
        LocalDate certifiedFrom)
        implements OfficerEvent {}
