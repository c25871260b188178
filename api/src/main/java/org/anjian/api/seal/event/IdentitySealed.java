package org.anjian.api.seal.event;

import java.time.Instant;
import org.anjian.api.seal.SealSubject;
import org.anjian.api.seal.SealTerms;
import org.axonframework.serialization.Revision;

/** Who somebody is was sealed (身份信息封存). */
@Revision("1")
public record IdentitySealed(
        SealSubject seal, Instant occurredAt, long round, SealTerms terms, String office, String sealedBy)
        implements SealEvent, SealSet {}
