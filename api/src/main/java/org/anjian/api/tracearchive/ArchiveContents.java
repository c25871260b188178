package org.anjian.api.tracearchive;

import org.anjian.api.refusal.Required;

/**
 * What a trace archive holds, so that whoever has the file can prove that it is the one.
 *
 * @param events how many events of the record
 * @param attachments how many attachments they name
 * @param chain the last link of the chain of digests over the events, in hexadecimal
 * @param sha256 the digest of the file, in hexadecimal
 */
public record ArchiveContents(long events, long attachments, String chain, String sha256) {

    public ArchiveContents {
        Required.notNegative(events, "events");
        Required.notNegative(attachments, "attachments");
        chain = Required.name(chain, "chain");
        sha256 = Required.name(sha256, "sha256");
    }
}
