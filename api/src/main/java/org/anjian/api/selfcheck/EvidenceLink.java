package org.anjian.api.selfcheck;

import org.anjian.api.refusal.Required;

/**
 * Where the evidence for an answer is.
 *
 * @param reference the id of the record or the number of the document
 */
public record EvidenceLink(EvidenceKind kind, String reference, String title) {

    public EvidenceLink {
        Required.value(kind, "kind");
        reference = Required.name(reference, "reference");
        title = Required.name(title, "title");
    }
}
