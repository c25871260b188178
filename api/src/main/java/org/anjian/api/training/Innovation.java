package org.anjian.api.training;

import org.anjian.api.refusal.Required;

/**
 * Something new at the enterprise, or a project.
 *
 * @param reference the enterprise's own name for it, such as NE1; one in a year
 */
public record Innovation(InnovationKind kind, String reference) {

    public Innovation {
        Required.value(kind, "kind");
        reference = Required.name(reference, "reference");
    }
}
