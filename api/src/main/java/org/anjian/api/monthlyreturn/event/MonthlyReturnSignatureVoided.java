package org.anjian.api.monthlyreturn.event;

import java.time.Instant;
import org.anjian.api.monthlyreturn.MonthlyReturnSubject;
import org.anjian.api.monthlyreturn.SignatureVoidCause;
import org.axonframework.serialization.Revision;

/**
 * The return was changed after it was signed: the signature counts no more (QJ22B-12a).
 *
 * @param sha256 the digest of the figures that were signed
 * @param signedBy the account that had signed
 * @param cause what was changed
 */
@Revision("1")
public record MonthlyReturnSignatureVoided(
        MonthlyReturnSubject monthlyReturn,
        Instant occurredAt,
        String sha256,
        String signedBy,
        SignatureVoidCause cause)
        implements MonthlyReturnEvent {}
