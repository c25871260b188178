package org.anjian.api.penaltycase.event;

import java.time.Instant;
import org.anjian.api.penaltycase.PenaltyCaseSubject;
import org.anjian.api.secrecy.Markable;
import org.anjian.api.secrecy.Secrecy;
import org.axonframework.serialization.Revision;

/**
 * A record of the process tells a technical or business secret of the enterprise (QJ22B-08b).
 *
 * @param sha256 the SHA-256 of the record
 * @param markedBy the account
 */
@Revision("1")
public record CaseRecordMarkedSecret(
        PenaltyCaseSubject penaltyCase, Instant occurredAt, String sha256, Secrecy secrecy, String markedBy)
        implements PenaltyCaseEvent, Markable {}
