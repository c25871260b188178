package org.anjian.api.seal.event;

import java.time.Instant;
import org.anjian.api.seal.SealSubject;
import org.anjian.api.seal.SealTerms;
import org.axonframework.serialization.Revision;

/** A single document of a record was sealed (单件封存). */
@Revision("1")
public record DocumentSealed(
        SealSubject seal, Instant occurredAt, long round, SealTerms terms, String office, String sealedBy)
        implements SealEvent, SealSet {}
