package org.anjian.api.seal.event;

import java.time.Instant;
import org.anjian.api.seal.SealSubject;
import org.anjian.api.seal.SealTerms;
import org.axonframework.serialization.Revision;

/** A record was sealed as a whole (整案封存). */
@Revision("1")
public record RecordSealed(
        SealSubject seal, Instant occurredAt, long round, SealTerms terms, String office, String sealedBy)
        implements SealEvent, SealSet {}
