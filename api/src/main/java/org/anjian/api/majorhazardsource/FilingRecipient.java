package org.anjian.api.majorhazardsource;

import org.anjian.api.refusal.Required;

/**
 * A body that was given the file.
 *
 * @param body the name of the body
 */
public record FilingRecipient(HazardSourceRecipient kind, String body) {

    public FilingRecipient {
        Required.value(kind, "kind");
        body = Required.name(body, "body");
    }
}
