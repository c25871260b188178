package org.anjian.api.seal.command;

import org.anjian.api.message.Command;
import org.anjian.api.seal.SealTerms;

/** Seals something. */
public sealed interface SealCommand extends Command permits SealRecord, SealDocument, SealIdentity {

    /** For how long, why, and who goes on reading. */
    SealTerms terms();
}
