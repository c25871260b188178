package org.anjian.api.endorsement.event;

import java.time.Instant;
import org.anjian.api.endorsement.EndorsedResultSubject;
import org.anjian.api.endorsement.SignatureLevel;
import org.axonframework.serialization.Revision;

/**
 * A level signed.
 *
 * @param signer the account that signed
 */
@Revision("1")
public record InspectionResultEndorsed(
        EndorsedResultSubject inspectionResult, Instant occurredAt, SignatureLevel level, String signer)
        implements EndorsedResultEvent {}
