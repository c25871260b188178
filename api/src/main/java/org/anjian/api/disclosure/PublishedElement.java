package org.anjian.api.disclosure;

import org.anjian.api.hazard.Evidence;
import org.anjian.api.refusal.Required;

/**
 * One of the six elements as it was published.
 *
 * @param channel where the public reads it
 * @param text the published text, by its digest
 */
public record PublishedElement(ElementKind kind, String channel, Evidence text) {

    public PublishedElement {
        Required.value(kind, "kind");
        channel = Required.name(channel, "channel");
        Required.value(text, "text");
    }
}
