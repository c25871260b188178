package org.anjian.api.whatif.query;

import org.anjian.api.whatif.HazardWhatIf;

/**
 * How hazards would stand under another rule. Begins the computation, goes on with one that was stopped, or tells how far it is.
 * Answered with a {@link WhatIfProgress}.
 */
public record AskWhatIf(HazardWhatIf question, Wanted wanted) {

    /** Whether a comparison that is there already will do. */
    public enum Wanted {
        ONE_THAT_IS_THERE,
        A_FRESH_ONE
    }
}
