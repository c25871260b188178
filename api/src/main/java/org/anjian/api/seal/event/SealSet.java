package org.anjian.api.seal.event;

import java.time.Instant;
import org.anjian.api.seal.SealSubject;
import org.anjian.api.seal.SealTerms;

/** Something was sealed. */
public sealed interface SealSet permits RecordSealed, DocumentSealed, IdentitySealed {

    /** What is sealed. */
    SealSubject seal();

    /** When it was sealed. */
    Instant occurredAt();

    /** Which of the seals of the matter, from 1. */
    long round();

    /** For how long, why, and who goes on reading. */
    SealTerms terms();

    /** The organisation that sealed. */
    String office();

    /** The account. */
    String sealedBy();
}
